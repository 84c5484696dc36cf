"""Steps of runs, whole (`run_steps`) and in pieces (`run_step_delta`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "run_steps": "CodeInterpreterToolCall CodeInterpreter CodeInterpreterOutputLogs CodeInterpreterOutput"
        " CodeInterpreterOutputImageImage RunStep LastError Usage MessageCreationStepDetails MessageCreation"
        " ToolCallsStepDetails StepDetails FileSearchToolCall FileSearch FileSearchRankingOptions"
        " FileSearchResult FileSearchResultContent FunctionToolCall ToolCall Function RunStepInclude"
        " StepListParams StepRetrieveParams",
        "tool_call_deltas": "CodeInterpreterLogs CodeInterpreterOutputImage Image CodeInterpreterToolCallDelta"
        " FunctionToolCallDelta ToolCallDeltaObject FileSearchToolCallDelta ToolCallDelta"
        " RunStepDeltaMessageDelta RunStepDeltaEvent RunStepDelta",
    },
)

if TYPE_CHECKING:
    # A name that two modules have: mypy takes the first, pyright the last, so its own module comes first and last.
    from .run_steps import (
        CodeInterpreter as CodeInterpreter,
        CodeInterpreterOutput as CodeInterpreterOutput,
        Function as Function,
        MessageCreation as MessageCreation,
        StepDetails as StepDetails,
    )
    from .tool_call_deltas import CodeInterpreterOutputImage as CodeInterpreterOutputImage

    # isort: split
    from .run_steps import *
    from .tool_call_deltas import *

    # isort: split
    from .run_steps import (
        CodeInterpreter as CodeInterpreter,
        CodeInterpreterOutput as CodeInterpreterOutput,
        Function as Function,
        MessageCreation as MessageCreation,
        StepDetails as StepDetails,
    )
    from .tool_call_deltas import CodeInterpreterOutputImage as CodeInterpreterOutputImage

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
