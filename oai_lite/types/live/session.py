"""Live sessions: how one is set up, what it is while it runs, what it has used, and how a call over WebRTC begins."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from ..responses.tools import (
    ContainerReference,
    InlineSkillSource,
    LocalSkill,
    ResponseOutputRefusal,
    SkillReference,
    ToolChoiceCustom as ToolsToolChoiceCustom,
    ToolChoiceFunction,
)

# ---------------------------------------------------------------------- decisions


class DecisionTrigger(Model):
    """Questions that are asked by themselves, as the transcript of one side grows."""

    decisions: Decisions
    event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"]
    type: Literal["decisions"]


class Decisions(Model):
    """What is asked."""

    questions: list[DecisionQuestion]


class Choice(Model):
    """Which one of the `choices` is right. The answer carries `name`."""

    choices: list[DecisionChoiceOption]
    instructions: str | list[ChoiceInstructionsParts]
    type: Literal["choice"]
    name: str | None = None


class ChoiceInstructionsPartsInputImage(Model):
    """An image, by its address or as a `data:` URL."""

    image_url: str
    type: Literal["input_image"]
    detail: Literal["low", "high", "auto", "original"] | None = None


class ChoiceInstructionsPartsInputJSON(Model):
    """Data: a JSON object, or a list of them."""

    data: list[DecisionJSONObject] | DecisionJSONObject
    type: Literal["input_json"]


class Predicate(Model):
    """Whether something holds. The answer carries `name`."""

    instructions: str | list[PredicateInstructionsParts]
    type: Literal["predicate"]
    name: str | None = None


class PredicateInstructionsPartsInputImage(ChoiceInstructionsPartsInputImage):
    """An image in the instructions."""


class PredicateInstructionsPartsInputJSON(Model):
    """JSON in the instructions."""

    data: list[DecisionJSONObject] | DecisionJSONObject
    type: Literal["input_json"]


class Score(Model):
    """Where on a scale something stands. The answer carries `name`."""

    instructions: str | list[ScoreInstructionsParts]
    levels: list[ScoreLevel]
    type: Literal["score"]
    name: str | None = None


DecisionQuestion: TypeAlias = Union[Choice, Predicate, Score]


class ScoreLevel(Model):
    """A step of the scale."""

    label: str
    description: str | None = None


class ScoreInstructionsPartsInputImage(ChoiceInstructionsPartsInputImage):
    """An image in the instructions."""


class ScoreInstructionsPartsInputJSON(Model):
    """JSON in the instructions."""

    data: list[DecisionJSONObject] | DecisionJSONObject
    type: Literal["input_json"]


class DecisionChoiceOption(Model):
    """An answer to choose, and what it means."""

    value: str | bool
    description: str | None = None


class DecisionInputText(Model):
    """Text to decide about."""

    text: str
    type: Literal["input_text"]


ChoiceInstructionsParts: TypeAlias = Union[
    DecisionInputText, ChoiceInstructionsPartsInputImage, ChoiceInstructionsPartsInputJSON
]
PredicateInstructionsParts: TypeAlias = Union[
    DecisionInputText, PredicateInstructionsPartsInputImage, PredicateInstructionsPartsInputJSON
]
ScoreInstructionsParts: TypeAlias = Union[
    DecisionInputText, ScoreInstructionsPartsInputImage, ScoreInstructionsPartsInputJSON
]
DecisionJSONObject: TypeAlias = dict[str, object]


class DecisionAssistantMessage(Model):
    """What the model said. `phase` tells remarks on the way from the final answer."""

    content: str | list[ContentPart]
    role: Literal["assistant"]
    id: str | None = None
    phase: Literal["commentary", "final_answer"] | None = None
    type: Literal["message"] | None = None


class ContentPartOutputText(Model):
    """Text of the model."""

    text: str
    type: Literal["output_text"]


class ContentPartRefusal(ResponseOutputRefusal):
    """The model declined; this says so."""


ContentPart: TypeAlias = Union[ContentPartOutputText, ContentPartRefusal]


class DecisionDeveloperMessage(Model):
    """Instructions of the developer."""

    content: str | list[DecisionInputText]
    role: Literal["developer"]
    id: str | None = None
    type: Literal["message"] | None = None


class DecisionStoredAssistantMessage(Model):
    """What the model said, as the server keeps it."""

    id: str
    content: str | list[ContentPart]
    role: Literal["assistant"]
    phase: Literal["commentary", "final_answer"] | None = None
    type: Literal["message"] | None = None


class DecisionStoredDeveloperMessage(Model):
    """Instructions of the developer, as the server keeps them."""

    id: str
    content: str | list[DecisionInputText]
    role: Literal["developer"]
    type: Literal["message"] | None = None


class DecisionStoredSystemMessage(Model):
    """Instructions of the system, as the server keeps them."""

    id: str
    content: str | list[DecisionInputText]
    role: Literal["system"]
    type: Literal["message"] | None = None


class DecisionSystemMessage(Model):
    """Instructions of the system."""

    content: str | list[DecisionInputText]
    role: Literal["system"]
    id: str | None = None
    type: Literal["message"] | None = None


# Second names of shapes that are at home elsewhere.
DecisionsQuestion: TypeAlias = DecisionQuestion
DecisionsQuestionQuestionParamChoice: TypeAlias = Choice
DecisionsQuestionQuestionParamPredicate: TypeAlias = Predicate
DecisionsQuestionQuestionParamScore: TypeAlias = Score
DecisionsQuestionQuestionParamScoreLevel: TypeAlias = ScoreLevel
DecisionsQuestionQuestionParamChoiceChoice: TypeAlias = DecisionChoiceOption


# ---------------------------------------------------------------------- delegation


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


# ---------------------------------------------------------------------- live sessions


class SessionResource(Model):
    """A running session: its id, and the configuration that is now in force."""

    id: str
    expires_at: int  # Unix seconds
    model: str | Literal["gpt-live-1"]
    status: Literal["active"]
    audio: Audio | None = None
    client: ClientConfig | None = None
    delegation: Delegation | None = None
    input: list[InitialItem] | None = None
    instructions: str | None = None
    safety_identifier: str | None = None
    store: bool | None = None
    triggers: list[DecisionTrigger] | None = None


class Audio(Model):
    """The format of audio that goes over the connection, and the voice."""

    format: AudioFormat | None = None
    output: AudioOutput | None = None


class AudioOutput(Model):
    """How the model sounds."""

    voice: AudioOutputVoice | None = None


class DelegationResponses(Model):
    """The session hands work to a model of the Responses API."""

    responses: ResponsesDelegationConfig
    type: Literal["responses"]
    acknowledgement_delay_ms: int | None = None


class DelegationDecisions(Model):
    """The session hands work to a model that answers fixed questions."""

    decisions: DecisionsDelegationConfig
    type: Literal["decisions"]
    acknowledgement_delay_ms: int | None = None


Delegation: TypeAlias = Union[ClientDelegation, DelegationResponses, DelegationDecisions, None]


class SessionConfig(Model):
    """What a session starts with. Only `model` is needed; `input` is what was said before, `triggers` are decisions
    that are asked for again and again.
    """

    model: str | Literal["gpt-live-1"]
    audio: Audio | None = None
    client: ClientConfig | None = None
    delegation: Delegation | None = None
    input: list[InitialItem] | None = None
    instructions: str | None = None
    safety_identifier: str | None = None
    store: bool | None = None
    triggers: list[DecisionTrigger] | None = None


class LiveCreateResponse(Model):
    """A new session. Give `transport.sdp` to the peer connection as the remote answer."""

    session: Session
    transport: Transport


class Session(Model):
    """The session's id, which all other calls take."""

    id: str


class Transport(Model):
    """The server's side of the WebRTC connection: its SDP answer."""

    sdp: str
    type: Literal["webrtc"]


class SessionForkResponse(Model):
    """The fork: a session with an id and a WebRTC connection of its own."""

    session: Session
    transport: Transport


class SessionUsage(Model):
    """How much of a session was used, in seconds."""

    seconds: float


class AudioPCM(Model):
    """Linear PCM."""

    rate: Literal[16000, 24000]  # Hz
    type: Literal["audio/pcm"]


class AudioPCMU(Model):
    """G.711 μ-law, the telephone's format in North America and Japan."""

    rate: int  # Hz
    type: Literal["audio/pcmu"]


class AudioPCMA(Model):
    """G.711 A-law, the telephone's format elsewhere."""

    rate: int  # Hz
    type: Literal["audio/pcma"]


AudioFormat: TypeAlias = Union[AudioPCM, AudioPCMU, AudioPCMA]
BuiltInVoice: TypeAlias = Literal[
    "alloy",
    "ash",
    "ballad",
    "beacon",
    "bossa",
    "cedar",
    "cinder",
    "coral",
    "delta",
    "echo",
    "gleam",
    "marin",
    "meridian",
    "quartz",
    "ripple",
    "sage",
    "shida",
    "shimmer",
    "stone",
    "tempo",
    "verse",
    "vesper",
    "willow",
]


class CustomVoice(Model):
    """A voice of your own, by its id."""

    id: str


# A built-in voice by name, or a custom one.
AudioOutputVoice: TypeAlias = Union[str, BuiltInVoice, CustomVoice]


class ClientConfig(Model):
    """What the client at the other end of the call may do and see."""

    data_channel: DataChannelConfig


class DataChannelConfig(Model):
    """The events that may pass over a call's data channel, each way: all, or those that are listed."""

    allowed_client_events: Literal["all"] | list[str] | None = None
    allowed_server_events: Literal["all"] | list[ServerEventSelector] | None = None


class ServerEventSelector(Model):
    """Server events of one type. For `response.event`, `response_event` is the type of the event inside."""

    type: str
    response_event: str | None = None


class Developer(Model):
    """Instructions of the developer."""

    content: list[DeveloperContent]
    role: Literal["developer"]
    id: str | None = None
    status: Literal["incomplete", "completed"] | None = None
    type: Literal["message"] | None = None


class DeveloperContent(Model):
    """Text of the developer."""

    text: str
    type: Literal["input_text"] | None = None


class User(Model):
    """What the user said."""

    content: list[UserContent]
    role: Literal["user"]
    id: str | None = None
    status: Literal["incomplete", "completed"] | None = None
    type: Literal["message"] | None = None


class UserContent(Model):
    """Text of the user."""

    text: str
    type: Literal["input_text"] | None = None


class Assistant(Model):
    """What the model said."""

    content: list[AssistantContent]
    role: Literal["assistant"]
    id: str | None = None
    status: Literal["incomplete", "completed"] | None = None
    type: Literal["message"] | None = None


# What was said before the session began.
InitialItem: TypeAlias = Union[Developer, User, Assistant]


class AssistantContentText(Model):
    """Text of the model."""

    text: str
    type: Literal["text"] | None = None


class AssistantContentOutputText(Model):
    """Text of the model, as the Responses API writes it."""

    text: str
    type: Literal["output_text"]


AssistantContent: TypeAlias = Union[AssistantContentText, AssistantContentOutputText]


class Error(Model):
    """What was wrong. `client_event_id` is the `event_id` of the client's event, `param` the field at fault."""

    code: str
    message: str
    type: str
    client_event_id: str | None = None
    param: str | None = None


class SessionUpdateConfig(Model):
    """New settings for a running session: to whom it hands work, and what is asked again and again."""

    delegation: _SessionUpdateConfig_Delegation | None = None
    triggers: list[DecisionTrigger] | None = None

    class DelegationResponses(Model):
        """Changes to how work is handed to the Responses API."""

        type: Literal["responses"]
        acknowledgement_delay_ms: int | None = None
        responses: ResponsesDelegationUpdateConfig | None = None

    class DelegationDecisions(Model):
        """Changes to the questions, or to the model that answers them."""

        type: Literal["decisions"]
        acknowledgement_delay_ms: int | None = None
        decisions: DecisionsDelegationUpdateConfig | None = None


_SessionUpdateConfig_Delegation: TypeAlias = Union[
    ClientDelegation, SessionUpdateConfig.DelegationResponses, SessionUpdateConfig.DelegationDecisions, None
]
