"""Delegation: who does the work that the speaking model hands over.

That is the client, a model of the Responses API with its tools, or a model that answers fixed questions.
Meanwhile the speaking model may say that it is on it, after `acknowledgement_delay_ms`.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from ..responses.tools import (
    ContainerReference,
    InlineSkillSource,
    LocalSkill,
    SkillReference,
    ToolChoiceCustom as ToolsToolChoiceCustom,
    ToolChoiceFunction,
)
from .decisions import Choice, DecisionChoiceOption, DecisionQuestion, Predicate, Score, ScoreLevel


class ClientDelegation(Model):
    """The client does the work. It hears of it by `session.delegation.created`."""

    type: Literal["client"]
    acknowledgement_delay_ms: int | None = None


class ResponsesDelegationConfig(Model):
    """The model that does the work, and how; the fields are those of `responses.create`."""

    model: str
    instructions: str | None = None
    max_output_tokens: int | None = None
    parallel_tool_calls: bool | None = None
    reasoning: Reasoning | None = None
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None = None
    text: Text | None = None
    tool_choice: ToolChoice | None = None
    tools: list[Tool] | None = None


class Reasoning(Model):
    """How hard the model thinks, and how it sums its thoughts up."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None = None
    summary: Literal["concise", "detailed", "auto"] | None = None


class Text(Model):
    """How wordy the model is."""

    verbosity: Literal["low", "medium", "high"] | None = None


class ToolChoiceLiveFunctionToolChoiceParam(ToolChoiceFunction):
    """This function must be called."""


class ToolChoiceLiveMCPToolChoiceParam(Model):
    """This tool of an MCP server must be called."""

    name: str
    server_label: str
    type: Literal["mcp"]


class ToolChoiceFileSearch(Model):
    """The file search must be used."""

    type: Literal["file_search"]


class ToolChoiceWebSearch(Model):
    """The web search must be used."""

    type: Literal["web_search"]


class ToolChoiceWebSearchPreview(Model):
    """The earlier web search must be used."""

    type: Literal["web_search_preview"]


class ToolChoiceImageGeneration(Model):
    """Image generation must be used."""

    type: Literal["image_generation"]


class ToolChoiceComputer(Model):
    """The computer must be used."""

    type: Literal["computer"]


class ToolChoiceCodeInterpreter(Model):
    """The code interpreter must be used."""

    type: Literal["code_interpreter"]


class ToolChoiceProgrammaticToolCalling(Model):
    """A program that calls tools must be used."""

    type: Literal["programmatic_tool_calling"]


class ToolChoiceShell(Model):
    """The shell must be used."""

    type: Literal["shell"]


class ToolChoiceCustom(Model):
    """This custom tool must be called."""

    name: str
    type: Literal["custom"]


class ToolChoiceApplyPatch(Model):
    """The patch tool must be used."""

    type: Literal["apply_patch"]


class ToolChoiceLiveAllowedToolsChoiceParam(Model):
    """Only these tools are there to choose from, in the way that `mode` says."""

    tools: list[ToolChoiceLiveAllowedToolsChoiceParamTool]
    type: Literal["allowed_tools"]
    mode: Literal["none", "auto", "required"] | None = None


ToolChoice: TypeAlias = Union[
    Literal["auto", "none", "required"],
    ToolChoiceLiveFunctionToolChoiceParam,
    ToolChoiceLiveMCPToolChoiceParam,
    ToolChoiceFileSearch,
    ToolChoiceWebSearch,
    ToolChoiceWebSearchPreview,
    ToolChoiceImageGeneration,
    ToolChoiceComputer,
    ToolChoiceCodeInterpreter,
    ToolChoiceProgrammaticToolCalling,
    ToolChoiceShell,
    ToolChoiceCustom,
    ToolChoiceApplyPatch,
    ToolChoiceLiveAllowedToolsChoiceParam,
]


class ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam(ToolChoiceFunction):
    """Allow this function."""


class ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam(ToolChoiceLiveMCPToolChoiceParam):
    """Allow this MCP server, or one tool of it."""


class ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch(Model):
    """Allow file search."""

    type: Literal["file_search"]


class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch(Model):
    """Allow web search."""

    type: Literal["web_search"]


class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview(Model):
    """Allow the preview of web search."""

    type: Literal["web_search_preview"]


class ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration(Model):
    """Allow image generation."""

    type: Literal["image_generation"]


class ToolChoiceLiveAllowedToolsChoiceParamToolComputer(Model):
    """Allow the computer."""

    type: Literal["computer"]


class ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter(Model):
    """Allow the code interpreter."""

    type: Literal["code_interpreter"]


class ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling(Model):
    """Allow programs that call tools."""

    type: Literal["programmatic_tool_calling"]


class ToolChoiceLiveAllowedToolsChoiceParamToolShell(Model):
    """Allow the shell."""

    type: Literal["shell"]


class ToolChoiceLiveAllowedToolsChoiceParamToolCustom(ToolsToolChoiceCustom):
    """Allow this custom tool."""


class ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch(Model):
    """Allow patches."""

    type: Literal["apply_patch"]


ToolChoiceLiveAllowedToolsChoiceParamTool: TypeAlias = Union[
    ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam,
    ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam,
    ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch,
    ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch,
    ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview,
    ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration,
    ToolChoiceLiveAllowedToolsChoiceParamToolComputer,
    ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter,
    ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling,
    ToolChoiceLiveAllowedToolsChoiceParamToolShell,
    ToolChoiceLiveAllowedToolsChoiceParamToolCustom,
    ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch,
]


class ToolWebSearch(Model):
    """Web search."""

    type: Literal["web_search"]


class ToolFileSearch(Model):
    """Search in vector stores."""

    type: Literal["file_search"]


class ToolCodeInterpreter(Model):
    """Python, run by the API."""

    type: Literal["code_interpreter"]


class ToolShell(Model):
    """Shell commands, run where `environment` says."""

    type: Literal["shell"]
    environment: ToolShellEnvironment | None = None


class ToolShellEnvironmentContainerAuto(Model):
    """A container that is made when it is needed, with these files and skills."""

    type: Literal["container_auto"]
    file_ids: list[str] | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: ToolShellEnvironmentContainerAutoNetworkPolicy | None = None
    skills: list[ToolShellEnvironmentContainerAutoSkill] | None = None


class ToolShellEnvironmentContainerAutoNetworkPolicyDisabled(Model):
    """No network."""

    type: Literal["disabled"]


class ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(Model):
    """Only these domains."""

    allowed_domains: list[str]
    type: Literal["allowlist"]


ToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = Union[
    ToolShellEnvironmentContainerAutoNetworkPolicyDisabled,
    ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist,
    None,
]


class ToolShellEnvironmentContainerAutoSkillSkillReference(SkillReference):
    """A stored skill."""


class ToolShellEnvironmentContainerAutoSkillInline(Model):
    """A skill that is sent along."""

    description: str
    name: str
    source: ToolShellEnvironmentContainerAutoSkillInlineSource
    type: Literal["inline"]


ToolShellEnvironmentContainerAutoSkill: TypeAlias = Union[
    ToolShellEnvironmentContainerAutoSkillSkillReference, ToolShellEnvironmentContainerAutoSkillInline
]


class ToolShellEnvironmentContainerAutoSkillInlineSource(InlineSkillSource):
    """The skill's zip archive in base64."""


class ToolShellEnvironmentContainerReference(ContainerReference):
    """A container that exists."""


class ToolShellEnvironmentLocal(Model):
    """The client's own machine, with the skills that it has."""

    type: Literal["local"]
    skills: list[ToolShellEnvironmentLocalSkill] | None = None


ToolShellEnvironment: TypeAlias = Union[
    ToolShellEnvironmentContainerAuto, ToolShellEnvironmentContainerReference, ToolShellEnvironmentLocal, None
]


class ToolShellEnvironmentLocalSkill(LocalSkill):
    """A skill in a folder of that machine."""


class ToolImageGeneration(Model):
    """Image generation."""

    type: Literal["image_generation"]


class ToolMcp(Model):
    """Tools of an MCP server."""

    type: Literal["mcp"]


class ToolCustom(Model):
    """A tool that takes text."""

    type: Literal["custom"]


class ToolNamespace(Model):
    """Tools under a common name."""

    type: Literal["namespace"]


class ToolSearch(Model):
    """The search for tools."""

    type: Literal["tool_search"]


class ToolProgrammaticToolCalling(Model):
    """Programs that call tools."""

    type: Literal["programmatic_tool_calling"]


class ToolComputer(Model):
    """The use of a computer."""

    type: Literal["computer"]


class ToolApplyPatch(Model):
    """Patches to files."""

    type: Literal["apply_patch"]


class ResponsesDelegationUpdateConfig(Model):
    """Settings of the model that does the work that can change while a session runs."""

    instructions: str | None = None
    max_output_tokens: int | None = None
    model: str | None = None
    parallel_tool_calls: bool | None = None
    reasoning: Reasoning | None = None
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None = None
    text: Text | None = None
    tool_choice: ToolChoice | None = None
    tools: list[Tool] | None = None


class FunctionTool(Model):
    """A function of yours. `parameters` is the JSON schema of its arguments, held to exactly if `strict`."""

    name: str
    type: Literal["function"]
    description: str | None = None
    parameters: dict[str, object] | None = None
    strict: bool | None = None


Tool: TypeAlias = Union[
    FunctionTool,
    ToolWebSearch,
    ToolFileSearch,
    ToolCodeInterpreter,
    ToolShell,
    ToolImageGeneration,
    ToolMcp,
    ToolCustom,
    ToolNamespace,
    ToolSearch,
    ToolProgrammaticToolCalling,
    ToolComputer,
    ToolApplyPatch,
]


class DecisionsDelegationConfig(Model):
    """The model that answers, and the questions."""

    model: str
    questions: list[DecisionQuestion]


class DecisionsDelegationUpdateConfig(Model):
    """Another model, or other questions, for a running session."""

    model: str | None = None
    questions: list[DecisionQuestion] | None = None


# Second names of shapes that are at home elsewhere.
Question: TypeAlias = DecisionQuestion
QuestionQuestionParamChoice: TypeAlias = Choice
QuestionQuestionParamPredicate: TypeAlias = Predicate
QuestionQuestionParamScore: TypeAlias = Score
QuestionQuestionParamScoreLevel: TypeAlias = ScoreLevel
QuestionQuestionParamChoiceChoice: TypeAlias = DecisionChoiceOption
