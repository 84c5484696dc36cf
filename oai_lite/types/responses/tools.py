"""The tools that a response may use, as the API echoes them, and how the choice among them is steered.

`Tool` is any of them. Functions and custom tools are run by you; the rest by OpenAI, except where an environment is
local. `allowed_callers` says who may call a tool: the model itself (`direct`), a program that it writes
(`programmatic`), or both. With `defer_loading` a tool is not shown to the model until a tool search finds it.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from ..shared import (
    ComparisonFilter,
    CompoundFilter,
    Connector,
    CustomToolInputFormat as CustomToolInputFormat,
    ImageToolModel,
    ReasoningEffort as ReasoningEffort,
    ResponseFormatJSONObject,
    ResponseFormatText,
)

# ---------------------------------------------------------------------- tools that you run


class FunctionTool(Model):
    """A function of yours that the model may call with JSON arguments."""

    _wire_names = {"async_": "async"}

    name: str
    parameters: dict[str, object] | None = None  # JSON schema
    strict: bool | None = None  # arguments then always match `parameters`
    type: Literal["function"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    async_: bool | None = None
    defer_loading: bool | None = None
    description: str | None = None
    output_schema: dict[str, object] | None = None  # JSON schema of what it returns


class CustomTool(Model):
    """A tool of yours that takes free text, or text of a given grammar, instead of JSON."""

    _wire_names = {"async_": "async"}

    name: str
    type: Literal["custom"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    async_: bool | None = None
    defer_loading: bool | None = None
    description: str | None = None
    format: CustomToolInputFormat | None = None


class NamespaceTool(Model):
    """Several tools under one name, which helps the model tell many of them apart."""

    description: str
    name: str
    tools: list[ToolFunction | CustomTool]
    type: Literal["namespace"]


class ToolSearchOutputNamespaceTool(NamespaceTool):
    """A namespace that a tool search found."""


class ToolFunction(Model):
    """A function in a namespace; like `FunctionTool`, but its schema may be left out."""

    _wire_names = {"async_": "async"}

    name: str
    type: Literal["function"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    async_: bool | None = None
    defer_loading: bool | None = None
    description: str | None = None
    output_schema: dict[str, object] | None = None
    parameters: object | None = None
    strict: bool | None = None


class ToolSearchTool(Model):
    """Lets the model look for tools whose loading was deferred."""

    type: Literal["tool_search"]
    description: str | None = None
    execution: Literal["server", "client"] | None = None  # `client`: you do the searching
    parameters: object | None = None  # JSON schema of the search's arguments, for `client`


# ---------------------------------------------------------------------- searching


class FileSearchTool(Model):
    """Lets the model search vector stores."""

    type: Literal["file_search"]
    vector_store_ids: list[str]
    filters: Filters | None = None
    max_num_results: int | None = None
    ranking_options: RankingOptions | None = None


class RankingOptions(Model):
    """How results are ranked, and the least score (0 to 1) with which they count."""

    hybrid_search: RankingOptionsHybridSearch | None = None
    ranker: Literal["auto", "default-2024-11-15"] | None = None
    score_threshold: float | None = None


class RankingOptionsHybridSearch(Model):
    """The weights of likeness in meaning and of keyword matches."""

    embedding_weight: float
    text_weight: float


Filters: TypeAlias = Union[ComparisonFilter, CompoundFilter, None]


class WebSearchTool(Model):
    """Lets the model search the web."""

    type: Literal["web_search", "web_search_2025_08_26"]
    external_web_access: bool | None = None  # False: only what is cached already
    filters: WebSearchTool.Filters | None = None
    search_context_size: Literal["low", "medium", "high"] | None = None  # how much of what it finds the model reads
    user_location: WebSearchTool.UserLocation | None = None

    class Filters(Model):
        """Limits a search to some domains; their subdomains are included."""

        allowed_domains: list[str] | None = None

    class UserLocation(Model):
        """Roughly where the user is, so that results suit the place."""

        city: str | None = None
        country: str | None = None  # ISO 3166-1, two letters
        region: str | None = None
        timezone: str | None = None  # IANA name
        type: Literal["approximate"] | None = None


class WebSearchPreviewTool(Model):
    """The preview of web search; `WebSearchTool` is its successor."""

    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    search_content_types: list[Literal["text", "image"]] | None = None
    search_context_size: Literal["low", "medium", "high"] | None = None
    user_location: UserLocation | None = None


class UserLocation(Model):
    """Roughly where the user is, for the preview tool."""

    type: Literal["approximate"]
    city: str | None = None
    country: str | None = None  # ISO 3166-1, two letters
    region: str | None = None
    timezone: str | None = None  # IANA name


# ---------------------------------------------------------------------- remote MCP servers


class _Mcp(Model):
    """What all such tools say, whatever the names of their parts."""

    server_label: str  # your name for it, repeated in its calls
    type: Literal["mcp"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    authorization: str | None = None  # OAuth access token
    connector_id: Connector | None = None
    defer_loading: bool | None = None
    headers: dict[str, str] | None = None
    server_description: str | None = None
    server_url: str | None = None
    tunnel_id: str | None = None


class Mcp(_Mcp):
    """A remote MCP server, by URL, or a service that OpenAI connects to, by `connector_id`."""

    allowed_tools: McpAllowedTools | None = None
    require_approval: McpRequireApproval | None = None


class McpAllowedToolsMcpToolFilter(Model):
    """Picks tools of an MCP server by name, or by whether they only read."""

    read_only: bool | None = None
    tool_names: list[str] | None = None


class McpRequireApprovalMcpToolApprovalFilter(Model):
    """Which tools of an MCP server need your approval for each call, and which never do."""

    always: McpRequireApprovalMcpToolApprovalFilterAlways | None = None
    never: McpRequireApprovalMcpToolApprovalFilterNever | None = None


class McpRequireApprovalMcpToolApprovalFilterAlways(McpAllowedToolsMcpToolFilter):
    """Tools that always need approval."""


class McpRequireApprovalMcpToolApprovalFilterNever(McpAllowedToolsMcpToolFilter):
    """Tools that never need approval."""


McpAllowedTools: TypeAlias = Union[list[str], McpAllowedToolsMcpToolFilter, None]
McpRequireApproval: TypeAlias = Union[McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None]


# ---------------------------------------------------------------------- running code


class CodeInterpreter(Model):
    """Lets the model run Python in a container."""

    container: CodeInterpreterContainer  # a container's id, or how to make one
    type: Literal["code_interpreter"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None


class CodeInterpreterContainerCodeInterpreterToolAuto(Model):
    """A container made for the response, or kept from an earlier one in its context."""

    type: Literal["auto"]
    file_ids: list[str] | None = None  # uploaded files to put into it
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy | None = None


class ProgrammaticToolCalling(Model):
    """Lets the model write programs that call tools and combine what they return."""

    type: Literal["programmatic_tool_calling"]


class FunctionShellTool(Model):
    """Lets the model run shell commands, in a container or on a machine of yours."""

    type: Literal["shell"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    environment: Environment | None = None


class LocalShell(Model):
    """The earlier local shell tool, of codex-mini: commands are run by you."""

    type: Literal["local_shell"]


class ApplyPatchTool(Model):
    """Lets the model edit files through patches that you apply."""

    type: Literal["apply_patch"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None


class ContainerAuto(Model):
    """A container made for the request."""

    type: Literal["container_auto"]
    file_ids: list[str] | None = None  # uploaded files to put into it
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: NetworkPolicy | None = None
    skills: list[Skill] | None = None


class ContainerReference(Model):
    """A container that exists already."""

    container_id: str
    type: Literal["container_reference"]


class LocalEnvironment(Model):
    """A machine of yours: the commands come to you as items."""

    type: Literal["local"]
    skills: list[LocalSkill] | None = None


class ContainerNetworkPolicyDisabled(Model):
    """No network."""

    type: Literal["disabled"]


class ContainerNetworkPolicyAllowlist(Model):
    """Network to these domains only."""

    allowed_domains: list[str]
    type: Literal["allowlist"]
    domain_secrets: list[ContainerNetworkPolicyDomainSecret] | None = None


class ContainerNetworkPolicyDomainSecret(Model):
    """A secret that goes only to one domain, and is kept from the model's eyes."""

    domain: str
    name: str
    value: str


class SkillReference(Model):
    """A skill that was uploaded before; the default version unless `version` names one."""

    skill_id: str
    type: Literal["skill_reference"]
    version: str | None = None


class InlineSkill(Model):
    """A skill sent along as an archive."""

    description: str
    name: str
    source: InlineSkillSource
    type: Literal["inline"]


class InlineSkillSource(Model):
    """A zip archive, in base64."""

    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]


class LocalSkill(Model):
    """A skill in a folder of your machine."""

    description: str
    name: str
    path: str


NetworkPolicy: TypeAlias = Union[ContainerNetworkPolicyDisabled, ContainerNetworkPolicyAllowlist]
CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = NetworkPolicy
CodeInterpreterContainer: TypeAlias = Union[str, CodeInterpreterContainerCodeInterpreterToolAuto]
Skill: TypeAlias = Union[SkillReference, InlineSkill]
Environment: TypeAlias = Union[ContainerAuto, LocalEnvironment, ContainerReference, None]


# ---------------------------------------------------------------------- images and computers


class _ImageGeneration(Model):
    """The same for image generation."""

    type: Literal["image_generation"]
    action: Literal["generate", "edit", "auto"] | None = None
    background: Literal["transparent", "opaque", "auto"] | None = None
    complexity: Literal["low", "medium", "high"] | None = None
    frame_count: int | None = None
    frame_duration_ms: int | None = None
    input_fidelity: Literal["high", "low"] | None = None  # how closely edits keep to the input, faces above all
    model: str | ImageToolModel | None = None
    moderation: Literal["auto", "low"] | None = None
    output_compression: int | None = None  # percent, for JPEG and WebP
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    partial_images: int | None = None  # how many previews to stream, 0 to 3
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None = None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None = None


class ImageGeneration(_ImageGeneration):
    """Lets the model make and edit images."""

    input_image_mask: ImageGenerationInputImageMask | None = None
    svg: ImageGenerationSvg | None = None


class ImageGenerationInputImageMask(Model):
    """Where an image may be edited: an uploaded file's id, or a `data:` URL."""

    file_id: str | None = None
    image_url: str | None = None


class ImageGenerationSvg(Model):
    """Which model draws an SVG image, and how."""

    model: str | None = None
    reasoning: ImageGenerationSvgReasoning | None = None


class ImageGenerationSvgReasoning(Model):
    """How hard that model thinks first."""

    effort: ReasoningEffort | None = None


class ComputerTool(Model):
    """Lets the model use a computer: it looks at your screenshots and says what to click and type."""

    type: Literal["computer"]


class ComputerUsePreviewTool(Model):
    """The preview of computer use, which had to be told the size of the display in pixels."""

    display_height: int
    display_width: int
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    type: Literal["computer_use_preview"]


Tool: TypeAlias = Union[
    FunctionTool,
    FileSearchTool,
    ComputerTool,
    ComputerUsePreviewTool,
    WebSearchTool,
    Mcp,
    CodeInterpreter,
    ProgrammaticToolCalling,
    ImageGeneration,
    LocalShell,
    FunctionShellTool,
    CustomTool,
    NamespaceTool,
    ToolSearchTool,
    WebSearchPreviewTool,
    ApplyPatchTool,
]


# ---------------------------------------------------------------------- choosing among them


ToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]


class ToolChoiceAllowed(Model):
    """The model may use these tools only (`auto`), or has to use one of them (`required`)."""

    mode: Literal["auto", "required"]
    tools: list[dict[str, object]]  # such as `{"type": "function", "name": "get_weather"}`
    type: Literal["allowed_tools"]


class ToolChoiceFunction(Model):
    """The model has to call this function."""

    name: str
    type: Literal["function"]


class ToolChoiceCustom(Model):
    """The model has to call this custom tool."""

    name: str
    type: Literal["custom"]


class ToolChoiceMcp(Model):
    """The model has to call a tool of this MCP server, or the one named."""

    server_label: str
    type: Literal["mcp"]
    name: str | None = None


class ToolChoiceTypes(Model):
    """The model has to use the built-in tool of this type."""

    type: Literal[
        "file_search",
        "web_search_preview",
        "computer",
        "computer_use_preview",
        "computer_use",
        "web_search_preview_2025_03_11",
        "image_generation",
        "code_interpreter",
    ]


class ToolChoiceShell(Model):
    """The model has to use the shell."""

    type: Literal["shell"]


class ToolChoiceApplyPatch(Model):
    """The model has to use apply_patch."""

    type: Literal["apply_patch"]


# ---------------------------------------------------------------------- what messages are made of


# ---------------------------------------------------------------------- what the model writes


class ResponseOutputMessage(Model):
    """A message by the model: mostly one `output_text` part, or a refusal."""

    id: str
    content: list[Content]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    phase: Literal["commentary", "final_answer"] | None = None  # working notes, or the answer itself


class ResponseOutputText(Model):
    """Text by the model, with the sources that it cites."""

    annotations: list[Annotation]
    text: str
    type: Literal["output_text"]
    logprobs: list[Logprob] | None = None  # only if asked for with `include`


class ResponseOutputRefusal(Model):
    """The model declined to answer; `refusal` says so in words for the user."""

    refusal: str
    type: Literal["refusal"]


Content: TypeAlias = Union[ResponseOutputText, ResponseOutputRefusal]


# Citations: what a text rests on. `start_index` and `end_index` count its characters.


class AnnotationURLCitation(Model):
    """A web page."""

    end_index: int
    start_index: int
    title: str
    type: Literal["url_citation"]
    url: str


class AnnotationFileCitation(Model):
    """A file that file search found in a vector store."""

    file_id: str
    filename: str
    index: int
    type: Literal["file_citation"]


class AnnotationContainerFileCitation(Model):
    """A file in a code interpreter's container; fetch it with `containers.files.content.retrieve`."""

    container_id: str
    end_index: int
    file_id: str
    filename: str
    start_index: int
    type: Literal["container_file_citation"]


class AnnotationFilePath(Model):
    """A file that was made for the user; fetch it with `files.content`."""

    file_id: str
    index: int
    type: Literal["file_path"]


Annotation: TypeAlias = Union[
    AnnotationFileCitation, AnnotationURLCitation, AnnotationContainerFileCitation, AnnotationFilePath
]


class Logprob(Model):
    """How likely a token was (natural logarithm), and the likeliest others at its place."""

    token: str
    bytes: list[int]  # UTF-8 of the token; characters may span tokens
    logprob: float
    top_logprobs: list[LogprobTopLogprob]


class LogprobTopLogprob(Model):
    """One candidate for a token's place."""

    token: str
    bytes: list[int]
    logprob: float


# ---------------------------------------------------------------------- what you send


class ResponseInputText(Model):
    """Text for the model."""

    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class ResponseInputImage(Model):
    """An image, as a URL (`data:` URLs too) or an uploaded file; `detail` sets how closely it is looked at."""

    detail: ImageDetail
    type: Literal["input_image"]
    file_id: str | None = None
    image_url: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class ResponseInputFile(Model):
    """A document: an uploaded file's id, a URL, or its content in base64 with a file name."""

    type: Literal["input_file"]
    detail: Literal["auto", "low", "high"] | None = None  # of its pages, seen as images
    file_data: str | None = None
    file_id: str | None = None
    file_url: str | None = None
    filename: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class ResponseInputAudio(Model):
    """A sound clip."""

    input_audio: InputAudio
    type: Literal["input_audio"]


class InputAudio(Model):
    """The clip itself, in base64."""

    data: str
    format: Literal["mp3", "wav"]


class PromptCacheBreakpoint(Model):
    """Marks the end of a prefix that is worth caching, and for how long."""

    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


ImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]
ResponseInputContent: TypeAlias = Union[ResponseInputText, ResponseInputImage, ResponseInputFile]
ResponseInputMessageContentList: TypeAlias = list[ResponseInputContent]
OutputOutputContentList: TypeAlias = ResponseInputContent


class ResponseInputTextContent(ResponseInputText):
    """Text that a tool returned, or that steers a response."""


class ResponseInputImageContent(Model):
    """An image that a tool returned, or that steers a response; unlike in messages, `detail` may be left out."""

    type: Literal["input_image"]
    detail: ImageDetail | None = None
    file_id: str | None = None
    image_url: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class ResponseInputFileContent(ResponseInputFile):
    """A document that a tool returned, or that steers a response."""


ResponseFunctionCallOutputItem: TypeAlias = Union[
    ResponseInputTextContent, ResponseInputImageContent, ResponseInputFileContent
]
ResponseFunctionCallOutputItemList: TypeAlias = list[ResponseFunctionCallOutputItem]


# ---------------------------------------------------------------------- messages that you send


class EasyInputMessage(Model):
    """A message in its short form: plain text will do, and any role (`assistant` for earlier answers)."""

    content: str | ResponseInputMessageContentList
    role: Literal["user", "assistant", "system", "developer"]
    # of an earlier assistant message; send it back as it came
    phase: Literal["commentary", "final_answer"] | None = None
    type: Literal["message"] | None = None


class Message(Model):
    """A message whose content is a list of parts."""

    content: ResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    type: Literal["message"] | None = None


class ResponseInputMessageItem(Model):
    """A message as it is stored, so with an id."""

    id: str
    content: ResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    type: Literal["message"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None


# ---------------------------------------------------------------------- web searches


class ResponseFunctionWebSearch(Model):
    """The model searched the web, opened a page, or looked for text in one."""

    id: str
    action: Action
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    type: Literal["web_search_call"]


class ActionSearch(Model):
    """A search."""

    type: Literal["search"]
    queries: list[str] | None = None
    query: str | None = None  # the first of `queries`, for older code
    sources: list[ActionSearchSource] | None = None  # only if asked for with `include`


class ActionSearchSource(Model):
    """A page that the search looked at."""

    type: Literal["url"]
    url: str


class ActionOpenPage(Model):
    """A page was opened."""

    type: Literal["open_page"]
    url: str | None = None


class ActionFind(Model):
    """Text was looked for in a page."""

    pattern: str
    type: Literal["find_in_page"]
    url: str


Action: TypeAlias = Union[ActionSearch, ActionOpenPage, ActionFind]


# ---------------------------------------------------------------------- how a text answer is shaped


class ResponseTextConfig(Model):
    """How the answer's text is shaped."""

    format: ResponseFormatTextConfig | None = None  # plain text if absent
    verbosity: Literal["low", "medium", "high"] | None = None


class ResponseFormatTextJSONSchemaConfig(Model):
    """Answers are JSON of this schema; with `strict` they always match it."""

    _wire_names = {"schema_": "schema"}

    name: str
    schema_: dict[str, object]
    type: Literal["json_schema"]
    description: str | None = None
    strict: bool | None = None


ResponseFormatTextConfig: TypeAlias = Union[
    ResponseFormatText, ResponseFormatTextJSONSchemaConfig, ResponseFormatJSONObject
]


_NamespaceTool_Tool: TypeAlias = Union[ToolFunction, CustomTool]
_ToolSearchOutputNamespaceTool_Tool: TypeAlias = _NamespaceTool_Tool
