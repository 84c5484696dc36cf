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
    from .run_steps import (
        CodeInterpreter as CodeInterpreter,
        CodeInterpreterOutput as CodeInterpreterOutput,
        CodeInterpreterOutputImageImage as CodeInterpreterOutputImageImage,
        CodeInterpreterOutputLogs as CodeInterpreterOutputLogs,
        CodeInterpreterToolCall as CodeInterpreterToolCall,
        FileSearch as FileSearch,
        FileSearchRankingOptions as FileSearchRankingOptions,
        FileSearchResult as FileSearchResult,
        FileSearchResultContent as FileSearchResultContent,
        FileSearchToolCall as FileSearchToolCall,
        Function as Function,
        FunctionToolCall as FunctionToolCall,
        LastError as LastError,
        MessageCreation as MessageCreation,
        MessageCreationStepDetails as MessageCreationStepDetails,
        RunStep as RunStep,
        RunStepInclude as RunStepInclude,
        StepDetails as StepDetails,
        StepListParams as StepListParams,
        StepRetrieveParams as StepRetrieveParams,
        ToolCall as ToolCall,
        ToolCallsStepDetails as ToolCallsStepDetails,
        Usage as Usage,
    )
    from .tool_call_deltas import (
        CodeInterpreterLogs as CodeInterpreterLogs,
        CodeInterpreterOutputImage as CodeInterpreterOutputImage,
        CodeInterpreterToolCallDelta as CodeInterpreterToolCallDelta,
        FileSearchToolCallDelta as FileSearchToolCallDelta,
        FunctionToolCallDelta as FunctionToolCallDelta,
        Image as Image,
        RunStepDelta as RunStepDelta,
        RunStepDeltaEvent as RunStepDeltaEvent,
        RunStepDeltaMessageDelta as RunStepDeltaMessageDelta,
        ToolCallDelta as ToolCallDelta,
        ToolCallDeltaObject as ToolCallDeltaObject,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
