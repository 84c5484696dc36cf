"""Steps of runs, whole (`run_steps`) and in pieces (`run_step_delta`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "code_interpreter_tool_call": "CodeInterpreterToolCall CodeInterpreter CodeInterpreterOutputLogs CodeInterpreterOutput"
        " CodeInterpreterOutputImageImage",
        "code_interpreter_tool_call_delta": "CodeInterpreterToolCallDelta",
        "code_output": "CodeInterpreterLogs CodeInterpreterOutputImage Image",
        "function_tool_call_delta": "FunctionToolCallDelta",
        "run_step_delta": "RunStepDeltaEvent RunStepDelta",
        "run_step_delta_message_delta": "RunStepDeltaMessageDelta",
        "run_steps": "RunStep LastError Usage MessageCreationStepDetails MessageCreation ToolCallsStepDetails StepDetails"
        " FileSearchToolCall FileSearch FileSearchRankingOptions FileSearchResult FileSearchResultContent"
        " FunctionToolCall ToolCall Function RunStepInclude",
        "tool_call_deltas": "ToolCallDeltaObject FileSearchToolCallDelta ToolCallDelta",
        "run_steps_params": "StepListParams StepRetrieveParams",
    },
)

if TYPE_CHECKING:
    from .code_interpreter_tool_call import (
        CodeInterpreter as CodeInterpreter,
        CodeInterpreterOutput as CodeInterpreterOutput,
        CodeInterpreterOutputImageImage as CodeInterpreterOutputImageImage,
        CodeInterpreterOutputLogs as CodeInterpreterOutputLogs,
        CodeInterpreterToolCall as CodeInterpreterToolCall,
    )
    from .code_interpreter_tool_call_delta import (
        CodeInterpreterToolCallDelta as CodeInterpreterToolCallDelta,
    )
    from .code_output import (
        CodeInterpreterLogs as CodeInterpreterLogs,
        CodeInterpreterOutputImage as CodeInterpreterOutputImage,
        Image as Image,
    )
    from .function_tool_call_delta import (
        FunctionToolCallDelta as FunctionToolCallDelta,
    )
    from .run_step_delta import (
        RunStepDelta as RunStepDelta,
        RunStepDeltaEvent as RunStepDeltaEvent,
    )
    from .run_step_delta_message_delta import (
        RunStepDeltaMessageDelta as RunStepDeltaMessageDelta,
    )
    from .run_steps import (
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
        ToolCall as ToolCall,
        ToolCallsStepDetails as ToolCallsStepDetails,
        Usage as Usage,
    )
    from .run_steps_params import (
        StepListParams as StepListParams,
        StepRetrieveParams as StepRetrieveParams,
    )
    from .tool_call_deltas import (
        FileSearchToolCallDelta as FileSearchToolCallDelta,
        ToolCallDelta as ToolCallDelta,
        ToolCallDeltaObject as ToolCallDeltaObject,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
