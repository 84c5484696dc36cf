"""What is sent to `live`, by HTTP and over the socket, as TypedDicts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..decision import (
    InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText,
    InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal,
    QuestionQuestionParamChoiceChoice,
    QuestionQuestionParamScoreLevel,
)
from ..responses.tool_params import (
    ContainerReferenceParam,
    InlineSkillSourceParam,
    LocalSkillParam,
    ToolChoiceCustomParam,
    ToolChoiceFunctionParam,
)
from .session import BuiltInVoice, DecisionJSONObject

# ---------------------------------------------------------------------- questions with fixed kinds of answer, and the items that they are about, as they are sent


class DecisionTriggerParam(TypedDict, total=False):
    """Questions that are asked by themselves, as the transcript of one side grows."""

    decisions: Required[Decisions]
    event_type: Required[Literal["session.input_transcript.delta", "session.output_transcript.delta"]]
    type: Required[Literal["decisions"]]


class Decisions(TypedDict, total=False):
    """What is asked."""

    questions: Required[Iterable[DecisionQuestionParam]]


class Choice(TypedDict, total=False):
    """Which one of the `choices` is right. The answer carries `name`."""

    choices: Required[Iterable[DecisionChoiceOptionParam]]
    instructions: Required[str | Iterable[ChoiceInstructionsParts]]
    type: Required[Literal["choice"]]
    name: str


class ChoiceInstructionsPartsInputImage(TypedDict, total=False):
    """An image, by its address or as a `data:` URL."""

    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | None


class ChoiceInstructionsPartsInputJSON(TypedDict, total=False):
    """Data: a JSON object, or a list of them."""

    data: Required[DecisionJSONObject | Iterable[DecisionJSONObject]]
    type: Required[Literal["input_json"]]


class Predicate(TypedDict, total=False):
    """Whether something holds. The answer carries `name`."""

    instructions: Required[str | Iterable[PredicateInstructionsParts]]
    type: Required[Literal["predicate"]]
    name: str


class PredicateInstructionsPartsInputImage(ChoiceInstructionsPartsInputImage, total=False):
    """An image in the instructions."""


class PredicateInstructionsPartsInputJSON(TypedDict, total=False):
    """JSON in the instructions."""

    data: Required[DecisionJSONObject | Iterable[DecisionJSONObject]]
    type: Required[Literal["input_json"]]


class Score(TypedDict, total=False):
    """Where on a scale something stands. The answer carries `name`."""

    instructions: Required[str | Iterable[ScoreInstructionsParts]]
    levels: Required[Iterable[ScoreLevel]]
    type: Required[Literal["score"]]
    name: str


DecisionQuestionParam: TypeAlias = Union[Choice, Predicate, Score]


class ScoreLevel(QuestionQuestionParamScoreLevel, total=False):
    """A step of the scale."""


class ScoreInstructionsPartsInputImage(ChoiceInstructionsPartsInputImage, total=False):
    """An image in the instructions."""


class ScoreInstructionsPartsInputJSON(TypedDict, total=False):
    """JSON in the instructions."""

    data: Required[DecisionJSONObject | Iterable[DecisionJSONObject]]
    type: Required[Literal["input_json"]]


class DecisionChoiceOptionParam(QuestionQuestionParamChoiceChoice, total=False):
    """An answer to choose, and what it means."""


class DecisionInputTextParam(TypedDict, total=False):
    """Text to decide about."""

    text: Required[str]
    type: Required[Literal["input_text"]]


ChoiceInstructionsParts: TypeAlias = Union[
    DecisionInputTextParam, ChoiceInstructionsPartsInputImage, ChoiceInstructionsPartsInputJSON
]
PredicateInstructionsParts: TypeAlias = Union[
    DecisionInputTextParam, PredicateInstructionsPartsInputImage, PredicateInstructionsPartsInputJSON
]
ScoreInstructionsParts: TypeAlias = Union[
    DecisionInputTextParam, ScoreInstructionsPartsInputImage, ScoreInstructionsPartsInputJSON
]
DecisionJSONObjectParam: TypeAlias = dict[str, object]


class DecisionAssistantMessageParam(TypedDict, total=False):
    """What the model said. `phase` tells remarks on the way from the final answer."""

    content: Required[str | Iterable[ContentPart]]
    role: Required[Literal["assistant"]]
    id: str | None
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"]


class ContentPartOutputText(
    InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText, total=False
):
    """Text of the model."""


class ContentPartRefusal(
    InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal, total=False
):
    """The model declined; this says so."""


ContentPart: TypeAlias = Union[ContentPartOutputText, ContentPartRefusal]


class DecisionDeveloperMessageParam(TypedDict, total=False):
    """Instructions of the developer."""

    content: Required[str | Iterable[DecisionInputTextParam]]
    role: Required[Literal["developer"]]
    id: str | None
    type: Literal["message"]


class DecisionSystemMessageParam(TypedDict, total=False):
    """Instructions of the system."""

    content: Required[str | Iterable[DecisionInputTextParam]]
    role: Required[Literal["system"]]
    id: str | None
    type: Literal["message"]


# Second names of shapes that are at home elsewhere.
DecisionsQuestion: TypeAlias = DecisionQuestionParam
DecisionsQuestionQuestionParamChoice: TypeAlias = Choice
DecisionsQuestionQuestionParamPredicate: TypeAlias = Predicate
DecisionsQuestionQuestionParamScore: TypeAlias = Score
DecisionsQuestionQuestionParamScoreLevel: TypeAlias = ScoreLevel
DecisionsQuestionQuestionParamChoiceChoice: TypeAlias = DecisionChoiceOptionParam


# ---------------------------------------------------------------------- who does the work that the speaking model hands over, as it is sent


class ClientDelegationParam(TypedDict, total=False):
    """The client does the work. It hears of it by `session.delegation.created`."""

    type: Required[Literal["client"]]
    acknowledgement_delay_ms: int


class ResponsesDelegationConfigParam(TypedDict, total=False):
    """The model that does the work, and how; the fields are those of `responses.create`."""

    model: Required[str]
    instructions: str | None
    max_output_tokens: int | None
    parallel_tool_calls: bool | None
    reasoning: Reasoning | None
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None
    text: Text | None
    tool_choice: ToolChoice
    tools: Iterable[Tool]


class ToolChoiceLiveFunctionToolChoiceParam(ToolChoiceFunctionParam, total=False):
    """This function must be called."""


class ToolChoiceLiveMCPToolChoiceParam(TypedDict, total=False):
    """This tool of an MCP server must be called."""

    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp"]]


class ToolChoiceFileSearch(TypedDict, total=False):
    """The file search must be used."""

    type: Required[Literal["file_search"]]


class ToolChoiceWebSearch(TypedDict, total=False):
    """The web search must be used."""

    type: Required[Literal["web_search"]]


class ToolChoiceWebSearchPreview(TypedDict, total=False):
    """The earlier web search must be used."""

    type: Required[Literal["web_search_preview"]]


class ToolChoiceImageGeneration(TypedDict, total=False):
    """Image generation must be used."""

    type: Required[Literal["image_generation"]]


class ToolChoiceComputer(TypedDict, total=False):
    """The computer must be used."""

    type: Required[Literal["computer"]]


class ToolChoiceCodeInterpreter(TypedDict, total=False):
    """The code interpreter must be used."""

    type: Required[Literal["code_interpreter"]]


class ToolChoiceProgrammaticToolCalling(TypedDict, total=False):
    """A program that calls tools must be used."""

    type: Required[Literal["programmatic_tool_calling"]]


class ToolChoiceShell(TypedDict, total=False):
    """The shell must be used."""

    type: Required[Literal["shell"]]


class ToolChoiceCustom(ToolChoiceCustomParam, total=False):
    """This custom tool must be called."""


class ToolChoiceApplyPatch(TypedDict, total=False):
    """The patch tool must be used."""

    type: Required[Literal["apply_patch"]]


class ToolChoiceLiveAllowedToolsChoiceParam(TypedDict, total=False):
    """Only these tools are there to choose from, in the way that `mode` says."""

    tools: Required[Iterable[ToolChoiceLiveAllowedToolsChoiceParamTool]]
    type: Required[Literal["allowed_tools"]]
    mode: Literal["none", "auto", "required"] | None


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


class ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam(ToolChoiceFunctionParam, total=False):
    """Allow this function."""


class ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam(ToolChoiceLiveMCPToolChoiceParam, total=False):
    """Allow this MCP server, or one tool of it."""


class ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch(TypedDict, total=False):
    """Allow file search."""

    type: Required[Literal["file_search"]]


class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch(TypedDict, total=False):
    """Allow web search."""

    type: Required[Literal["web_search"]]


class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview(TypedDict, total=False):
    """Allow the preview of web search."""

    type: Required[Literal["web_search_preview"]]


class ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration(TypedDict, total=False):
    """Allow image generation."""

    type: Required[Literal["image_generation"]]


class ToolChoiceLiveAllowedToolsChoiceParamToolComputer(TypedDict, total=False):
    """Allow the computer."""

    type: Required[Literal["computer"]]


class ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter(TypedDict, total=False):
    """Allow the code interpreter."""

    type: Required[Literal["code_interpreter"]]


class ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling(TypedDict, total=False):
    """Allow programs that call tools."""

    type: Required[Literal["programmatic_tool_calling"]]


class ToolChoiceLiveAllowedToolsChoiceParamToolShell(TypedDict, total=False):
    """Allow the shell."""

    type: Required[Literal["shell"]]


class ToolChoiceLiveAllowedToolsChoiceParamToolCustom(ToolChoiceCustomParam, total=False):
    """Allow this custom tool."""


class ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch(TypedDict, total=False):
    """Allow patches."""

    type: Required[Literal["apply_patch"]]


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


class Reasoning(TypedDict, total=False):
    """How hard the model thinks, and how it sums its thoughts up."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None
    summary: Literal["concise", "detailed", "auto"] | None


class Text(TypedDict, total=False):
    """How wordy the model is."""

    verbosity: Literal["low", "medium", "high"] | None


class ToolWebSearch(TypedDict, total=False):
    """Web search."""

    type: Required[Literal["web_search"]]


class ToolFileSearch(TypedDict, total=False):
    """Search in vector stores."""

    type: Required[Literal["file_search"]]


class ToolCodeInterpreter(TypedDict, total=False):
    """Python, run by the API."""

    type: Required[Literal["code_interpreter"]]


class ToolShell(TypedDict, total=False):
    """Shell commands, run where `environment` says."""

    type: Required[Literal["shell"]]
    environment: ToolShellEnvironment | None


class ToolShellEnvironmentContainerAuto(TypedDict, total=False):
    """A container that is made when it is needed, with these files and skills."""

    type: Required[Literal["container_auto"]]
    file_ids: Sequence[str] | None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: ToolShellEnvironmentContainerAutoNetworkPolicy | None
    skills: Iterable[ToolShellEnvironmentContainerAutoSkill] | None


class ToolShellEnvironmentContainerAutoNetworkPolicyDisabled(TypedDict, total=False):
    """No network."""

    type: Required[Literal["disabled"]]


class ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(TypedDict, total=False):
    """Only these domains."""

    allowed_domains: Required[Sequence[str]]
    type: Required[Literal["allowlist"]]


ToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = Union[
    ToolShellEnvironmentContainerAutoNetworkPolicyDisabled, ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist
]


class ToolShellEnvironmentContainerAutoSkillSkillReference(TypedDict, total=False):
    """A stored skill."""

    skill_id: Required[str]
    type: Required[Literal["skill_reference"]]
    version: str | None


class ToolShellEnvironmentContainerAutoSkillInline(TypedDict, total=False):
    """A skill that is sent along."""

    description: Required[str]
    name: Required[str]
    source: Required[ToolShellEnvironmentContainerAutoSkillInlineSource]
    type: Required[Literal["inline"]]


ToolShellEnvironmentContainerAutoSkill: TypeAlias = Union[
    ToolShellEnvironmentContainerAutoSkillSkillReference, ToolShellEnvironmentContainerAutoSkillInline
]


class ToolShellEnvironmentContainerAutoSkillInlineSource(InlineSkillSourceParam, total=False):
    """The skill's zip archive in base64."""


class ToolShellEnvironmentContainerReference(ContainerReferenceParam, total=False):
    """A container that exists."""


class ToolShellEnvironmentLocal(TypedDict, total=False):
    """The client's own machine, with the skills that it has."""

    type: Required[Literal["local"]]
    skills: Iterable[ToolShellEnvironmentLocalSkill] | None


ToolShellEnvironment: TypeAlias = Union[
    ToolShellEnvironmentContainerAuto, ToolShellEnvironmentContainerReference, ToolShellEnvironmentLocal
]


class ToolShellEnvironmentLocalSkill(LocalSkillParam, total=False):
    """A skill in a folder of that machine."""


class ToolImageGeneration(TypedDict, total=False):
    """Image generation."""

    type: Required[Literal["image_generation"]]


class ToolMcp(TypedDict, total=False):
    """Tools of an MCP server."""

    type: Required[Literal["mcp"]]


class ToolCustom(TypedDict, total=False):
    """A tool that takes text."""

    type: Required[Literal["custom"]]


class ToolNamespace(TypedDict, total=False):
    """Tools under a common name."""

    type: Required[Literal["namespace"]]


class ToolSearch(TypedDict, total=False):
    """The search for tools."""

    type: Required[Literal["tool_search"]]


class ToolProgrammaticToolCalling(TypedDict, total=False):
    """Programs that call tools."""

    type: Required[Literal["programmatic_tool_calling"]]


class ToolComputer(TypedDict, total=False):
    """The use of a computer."""

    type: Required[Literal["computer"]]


class ToolApplyPatch(TypedDict, total=False):
    """Patches to files."""

    type: Required[Literal["apply_patch"]]


class ResponsesDelegationUpdateConfigParam(TypedDict, total=False):
    """Settings of the model that does the work that can change while a session runs."""

    instructions: str | None
    max_output_tokens: int | None
    model: str
    parallel_tool_calls: bool | None
    reasoning: Reasoning | None
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None
    text: Text | None
    tool_choice: ToolChoice
    tools: Iterable[Tool]


class FunctionToolParam(TypedDict, total=False):
    """A function of yours. `parameters` is the JSON schema of its arguments, held to exactly if `strict`."""

    name: Required[str]
    type: Required[Literal["function"]]
    description: str | None
    parameters: dict[str, object] | None
    strict: bool | None


Tool: TypeAlias = Union[
    FunctionToolParam,
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


class DecisionsDelegationConfigParam(TypedDict, total=False):
    """The model that answers, and the questions."""

    model: Required[str]
    questions: Required[Iterable[DecisionQuestionParam]]


class DecisionsDelegationUpdateConfigParam(TypedDict, total=False):
    """Another model, or other questions, for a running session."""

    model: str
    questions: Iterable[DecisionQuestionParam]


# Second names of shapes that are at home elsewhere.
Question: TypeAlias = DecisionQuestionParam
QuestionQuestionParamChoice: TypeAlias = Choice
QuestionQuestionParamPredicate: TypeAlias = Predicate
QuestionQuestionParamScore: TypeAlias = Score


# ---------------------------------------------------------------------- what a live session may be configured with, as it is sent


class SessionConfigParam(TypedDict, total=False):
    """What a session starts with. Only `model` is needed; `input` is what was said before, `triggers` are decisions
    that are asked for again and again.
    """

    model: Required[str | Literal["gpt-live-1"]]
    audio: Audio
    client: ClientConfigParam
    delegation: Delegation | None
    input: Iterable[InitialItemParam]
    instructions: str | None
    safety_identifier: str | None
    store: bool
    triggers: Iterable[DecisionTriggerParam]


class Audio(TypedDict, total=False):
    """The format of audio that goes over the connection, and the voice."""

    format: AudioFormatParam
    output: AudioOutput


class AudioOutput(TypedDict, total=False):
    """How the model sounds."""

    voice: AudioOutputVoice


class DelegationResponses(TypedDict, total=False):
    """The session hands work to a model of the Responses API."""

    responses: Required[ResponsesDelegationConfigParam]
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int


class DelegationDecisions(TypedDict, total=False):
    """The session hands work to a model that answers fixed questions."""

    decisions: Required[DecisionsDelegationConfigParam]
    type: Required[Literal["decisions"]]
    acknowledgement_delay_ms: int


Delegation: TypeAlias = Union[ClientDelegationParam, DelegationResponses, DelegationDecisions]


class AudioPCM(TypedDict, total=False):
    """Linear PCM."""

    rate: Required[Literal[16000, 24000]]  # Hz
    type: Required[Literal["audio/pcm"]]


class AudioPCMU(TypedDict, total=False):
    """G.711 μ-law, the telephone's format in North America and Japan."""

    rate: Required[int]  # Hz
    type: Required[Literal["audio/pcmu"]]


class AudioPCMA(TypedDict, total=False):
    """G.711 A-law, the telephone's format elsewhere."""

    rate: Required[int]  # Hz
    type: Required[Literal["audio/pcma"]]


AudioFormatParam: TypeAlias = Union[AudioPCM, AudioPCMU, AudioPCMA]


class CustomVoiceParam(TypedDict, total=False):
    """A voice of your own, by its id."""

    id: Required[str]


# A built-in voice by name, or a custom one.
AudioOutputVoice: TypeAlias = Union[str, BuiltInVoice, CustomVoiceParam]


class ClientConfigParam(TypedDict, total=False):
    """What the client at the other end of the call may do and see."""

    data_channel: Required[DataChannelConfigParam]


class DataChannelConfigParam(TypedDict, total=False):
    """The events that may pass over a call's data channel, each way: all, or those that are listed."""

    allowed_client_events: Literal["all"] | Sequence[str]
    allowed_server_events: Literal["all"] | Iterable[ServerEventSelectorParam]


class ServerEventSelectorParam(TypedDict, total=False):
    """Server events of one type. For `response.event`, `response_event` is the type of the event inside."""

    type: Required[str]
    response_event: str


class Developer(TypedDict, total=False):
    """Instructions of the developer."""

    content: Required[Iterable[DeveloperContent]]
    role: Required[Literal["developer"]]
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"]


class DeveloperContent(TypedDict, total=False):
    """Text of the developer."""

    text: Required[str]
    type: Literal["input_text"]


class User(TypedDict, total=False):
    """What the user said."""

    content: Required[Iterable[UserContent]]
    role: Required[Literal["user"]]
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"]


class UserContent(TypedDict, total=False):
    """Text of the user."""

    text: Required[str]
    type: Literal["input_text"]


class Assistant(TypedDict, total=False):
    """What the model said."""

    content: Required[Iterable[AssistantContent]]
    role: Required[Literal["assistant"]]
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"]


# What was said before the session began.
InitialItemParam: TypeAlias = Union[Developer, User, Assistant]


class AssistantContentText(TypedDict, total=False):
    """Text of the model."""

    text: Required[str]
    type: Literal["text"]


class AssistantContentOutputText(
    InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText, total=False
):
    """Text of the model, as the Responses API writes it."""


AssistantContent: TypeAlias = Union[AssistantContentText, AssistantContentOutputText]
