"""The tools that a request offers the model, where they run, and how the model may choose among them.

`allowed_callers` says who may use a tool: the model by itself ("direct"), programs that it writes ("programmatic",
see `ProgrammaticToolCalling`), or both. A tool with `defer_loading` is not shown to the model until a tool search
finds it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..chat import ChatCompletionFunctionToolParam
from ..shared import Connector, ImageToolModel
from ..shared_params import ComparisonFilter, CompoundFilter, CustomToolInputFormat

# Your own tools

# `async` cannot be written as a key in a class body.
_Async = TypedDict("_Async", {"async": bool}, total=False)


class FunctionToolParam(_Async, total=False):
    """A function that your code runs; `parameters` is the JSON schema of its arguments, held to exactly if `strict`.

    With `async` the model need not wait for the output before it goes on.
    """

    name: Required[str]
    parameters: Required[dict[str, object] | None]
    strict: Required[bool | None]
    type: Required[Literal["function"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    defer_loading: bool
    description: str | None
    output_schema: dict[str, object] | None


class CustomToolParam(_Async, total=False):
    """A tool whose input is text instead of JSON: any text, or one that fits the grammar in `format`."""

    name: Required[str]
    type: Required[Literal["custom"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    defer_loading: bool
    description: str
    format: CustomToolInputFormat


class NamespaceToolParam(TypedDict, total=False):
    """Tools that belong together, under one name and one description."""

    description: Required[str]
    name: Required[str]
    tools: Required[Iterable[Tool]]
    type: Required[Literal["namespace"]]


class ToolFunction(_Async, total=False):
    """A function within a namespace; only its name is a must."""

    name: Required[str]
    type: Required[Literal["function"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    defer_loading: bool
    description: str | None
    output_schema: dict[str, object] | None
    parameters: object | None
    strict: bool | None


Tool: TypeAlias = Union[ToolFunction, CustomToolParam]

# A namespace among the tools that a search found.
ToolSearchOutputNamespaceToolParam: TypeAlias = NamespaceToolParam


class ToolSearchToolParam(TypedDict, total=False):
    """Lets the model look for deferred tools; with `execution="client"` your code does the looking."""

    type: Required[Literal["tool_search"]]
    description: str | None
    execution: Literal["server", "client"]
    parameters: object | None


class ProgrammaticToolCalling(TypedDict, total=False):
    """Lets the model write programs that call the other tools."""

    type: Required[Literal["programmatic_tool_calling"]]


# Searching the web (for files: `FileSearchToolParam`)


class WebSearchToolParam(TypedDict, total=False):
    """Lets the model search the web; without `external_web_access` it sees only what OpenAI holds in its cache."""

    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    external_web_access: bool
    filters: Filters | None
    search_context_size: Literal["low", "medium", "high"]
    user_location: UserLocation | None


class Filters(TypedDict, total=False):
    """Which domains to search; a domain includes its subdomains."""

    allowed_domains: Sequence[str] | None


class UserLocation(TypedDict, total=False):
    """Roughly where the user is, so that results can be local ones."""

    city: str | None
    country: str | None  # two letters, ISO 3166-1
    region: str | None
    timezone: str | None  # IANA, such as "Europe/Vienna"
    type: Literal["approximate"]


# MCP servers


class Mcp(TypedDict, total=False):
    """The tools of a remote MCP server (`server_url` or `tunnel_id`), or of a connector of OpenAI's (`connector_id`).

    Unless `require_approval` says otherwise, every call waits for an `McpApprovalResponse`.
    """

    server_label: Required[str]
    type: Required[Literal["mcp"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    allowed_tools: McpAllowedTools | None
    authorization: str  # an OAuth access token
    connector_id: Connector
    defer_loading: bool
    headers: dict[str, str] | None
    require_approval: McpRequireApproval | None
    server_description: str
    server_url: str
    tunnel_id: str


class McpAllowedToolsMcpToolFilter(TypedDict, total=False):
    """Picks tools of a server by name, or by whether they only read."""

    read_only: bool
    tool_names: Sequence[str]


class McpRequireApprovalMcpToolApprovalFilterAlways(McpAllowedToolsMcpToolFilter, total=False):
    """The tools that wait for an approval."""


class McpRequireApprovalMcpToolApprovalFilterNever(McpAllowedToolsMcpToolFilter, total=False):
    """The tools that need none."""


class McpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    """Which of a server's tools need a yes for every call, and which need none."""

    always: McpRequireApprovalMcpToolApprovalFilterAlways
    never: McpRequireApprovalMcpToolApprovalFilterNever


McpAllowedTools: TypeAlias = Union[Sequence[str], McpAllowedToolsMcpToolFilter]

McpRequireApproval: TypeAlias = Union[McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]


# Images


class ImageGeneration(TypedDict, total=False):
    """Lets the model draw and edit images; what is left out, the server chooses.

    With `partial_images` a stream shows that many stages on the way. Frames are for moving pictures; `complexity` and
    `svg` are for vector graphics.
    """

    type: Required[Literal["image_generation"]]
    action: Literal["generate", "edit", "auto"]
    background: Literal["transparent", "opaque", "auto"]
    complexity: Literal["low", "medium", "high"]
    frame_count: int
    frame_duration_ms: int
    input_fidelity: Literal["high", "low"] | None
    input_image_mask: ImageGenerationInputImageMask
    model: str | ImageToolModel
    moderation: Literal["auto", "low"]
    output_compression: int  # percent; jpeg and webp only
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"]
    partial_images: int
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    svg: ImageGenerationSvg


class ImageGenerationInputImageMask(TypedDict, total=False):
    """Which part of the image to redraw, as a mask."""

    file_id: str
    image_url: str


class ImageGenerationSvg(TypedDict, total=False):
    """Which model draws vector graphics, and how hard it thinks about them."""

    model: str
    reasoning: ImageGenerationSvgReasoning | None


class ImageGenerationSvgReasoning(TypedDict, total=False):
    """The effort that goes into a vector graphic."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]


# Code, and the containers it runs in


class CodeInterpreter(TypedDict, total=False):
    """Lets the model run Python, in the container with the given id or in one made for it."""

    container: Required[CodeInterpreterContainer]
    type: Required[Literal["code_interpreter"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None


class CodeInterpreterContainerCodeInterpreterToolAuto(TypedDict, total=False):
    """A container made when it is needed, with these files in it."""

    type: Required[Literal["auto"]]
    file_ids: Sequence[str]
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: NetworkPolicy


CodeInterpreterContainer: TypeAlias = Union[str, CodeInterpreterContainerCodeInterpreterToolAuto]


class ContainerNetworkPolicyDisabledParam(TypedDict, total=False):
    """No network at all."""

    type: Required[Literal["disabled"]]


class ContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    """Only these domains can be reached; `domain_secrets` are put into requests to them, out of the model's sight."""

    allowed_domains: Required[Sequence[str]]
    type: Required[Literal["allowlist"]]
    domain_secrets: Iterable[ContainerNetworkPolicyDomainSecretParam]


class ContainerNetworkPolicyDomainSecretParam(TypedDict, total=False):
    """A secret for one domain."""

    domain: Required[str]
    name: Required[str]
    value: Required[str]


NetworkPolicy: TypeAlias = Union[ContainerNetworkPolicyDisabledParam, ContainerNetworkPolicyAllowlistParam]

CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = NetworkPolicy


# The shell, and where its commands run


class FunctionShellToolParam(TypedDict, total=False):
    """Lets the model run shell commands: in a container at OpenAI, or by your code on your machine ("local")."""

    type: Required[Literal["shell"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    environment: Environment | None


class ContainerAutoParam(TypedDict, total=False):
    """A container made for this request, with these files and skills in it."""

    type: Required[Literal["container_auto"]]
    file_ids: Sequence[str]
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: NetworkPolicy
    skills: Iterable[Skill]


class ContainerReferenceParam(TypedDict, total=False):
    """A container that exists already."""

    container_id: Required[str]
    type: Required[Literal["container_reference"]]


class LocalEnvironmentParam(TypedDict, total=False):
    """Your own machine; the skills are folders on it."""

    type: Required[Literal["local"]]
    skills: Iterable[LocalSkillParam]


class SkillReferenceParam(TypedDict, total=False):
    """A skill uploaded before; without `version` its default one."""

    skill_id: Required[str]
    type: Required[Literal["skill_reference"]]
    version: str


class InlineSkillParam(TypedDict, total=False):
    """A skill sent along with the request."""

    description: Required[str]
    name: Required[str]
    source: Required[InlineSkillSourceParam]
    type: Required[Literal["inline"]]


class InlineSkillSourceParam(TypedDict, total=False):
    """The skill's files, zipped."""

    data: Required[str]  # base64
    media_type: Required[Literal["application/zip"]]
    type: Required[Literal["base64"]]


class LocalSkillParam(TypedDict, total=False):
    """A skill in a folder of yours."""

    description: Required[str]
    name: Required[str]
    path: Required[str]


Skill: TypeAlias = Union[SkillReferenceParam, InlineSkillParam]

Environment: TypeAlias = Union[ContainerAutoParam, LocalEnvironmentParam, ContainerReferenceParam]


class LocalShell(TypedDict, total=False):
    """The first shell tool, which always ran on your machine; newer models take `FunctionShellToolParam`."""

    type: Required[Literal["local_shell"]]


class ApplyPatchToolParam(TypedDict, total=False):
    """Lets the model create, change and delete files by patches that your code applies."""

    type: Required[Literal["apply_patch"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None


# A screen to work on


class ComputerToolParam(TypedDict, total=False):
    """Lets the model use a computer: it asks for clicks and keys, your code carries them out and sends screenshots."""

    type: Required[Literal["computer"]]


class ComputerUsePreviewToolParam(TypedDict, total=False):
    """The forerunner of `ComputerToolParam`, which had to know the display (in pixels) and the system."""

    display_height: Required[int]
    display_width: Required[int]
    environment: Required[Literal["windows", "mac", "linux", "ubuntu", "browser"]]
    type: Required[Literal["computer_use_preview"]]


class FileSearchToolParam(TypedDict, total=False):
    """Lets the model search your vector stores; `filters` test the attributes that files were given there."""

    type: Required[Literal["file_search"]]
    vector_store_ids: Required[Sequence[str]]
    filters: _FileSearchToolParam_Filters | None
    max_num_results: int
    ranking_options: RankingOptions


class RankingOptions(TypedDict, total=False):
    """How hits are ranked; those below `score_threshold` (0 to 1) are dropped."""

    hybrid_search: RankingOptionsHybridSearch
    ranker: Literal["auto", "default-2024-11-15"]
    score_threshold: float


class RankingOptionsHybridSearch(TypedDict, total=False):
    """How much closeness in meaning counts against matching words."""

    embedding_weight: Required[float]
    text_weight: Required[float]


_FileSearchToolParam_Filters: TypeAlias = Union[ComparisonFilter, CompoundFilter]


class WebSearchPreviewToolParam(TypedDict, total=False):
    """The forerunner of `WebSearchToolParam`; prefer that one."""

    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    search_content_types: list[Literal["text", "image"]]
    search_context_size: Literal["low", "medium", "high"]
    user_location: _WebSearchPreviewToolParam_UserLocation | None


class _WebSearchPreviewToolParam_UserLocation(TypedDict, total=False):
    """Roughly where the user is, so that results can be local ones."""

    type: Required[Literal["approximate"]]
    city: str | None
    country: str | None  # two letters, ISO 3166-1
    region: str | None
    timezone: str | None  # IANA, such as "Europe/Vienna"


# Any tool

ToolParam: TypeAlias = Union[
    FunctionToolParam,
    FileSearchToolParam,
    ComputerToolParam,
    ComputerUsePreviewToolParam,
    WebSearchToolParam,
    Mcp,
    CodeInterpreter,
    ProgrammaticToolCalling,
    ImageGeneration,
    LocalShell,
    FunctionShellToolParam,
    CustomToolParam,
    NamespaceToolParam,
    ToolSearchToolParam,
    WebSearchPreviewToolParam,
    ApplyPatchToolParam,
]

# `responses.parse` also takes tools written for chat completions.
ParseableToolParam: TypeAlias = Union[ToolParam, ChatCompletionFunctionToolParam]


# `tool_choice`: how the model may choose


class ToolChoiceFunctionParam(TypedDict, total=False):
    """It must call this function."""

    name: Required[str]
    type: Required[Literal["function"]]


class ToolChoiceCustomParam(TypedDict, total=False):
    """It must call this custom tool."""

    name: Required[str]
    type: Required[Literal["custom"]]


class ToolChoiceAllowedParam(TypedDict, total=False):
    """It may ("auto") or must ("required") call one of these; each is named as a tool choice would name it."""

    mode: Required[Literal["auto", "required"]]
    tools: Required[Iterable[dict[str, object]]]
    type: Required[Literal["allowed_tools"]]


class ToolChoiceTypesParam(TypedDict, total=False):
    """It must use this one of OpenAI's tools."""

    type: Required[
        Literal[
            "file_search",
            "web_search_preview",
            "computer",
            "computer_use_preview",
            "computer_use",
            "web_search_preview_2025_03_11",
            "image_generation",
            "code_interpreter",
        ]
    ]


class ToolChoiceMcpParam(TypedDict, total=False):
    """It must use this MCP server, or the one tool of it that is named."""

    server_label: Required[str]
    type: Required[Literal["mcp"]]
    name: str | None


class ToolChoiceShellParam(TypedDict, total=False):
    """It must use the shell."""

    type: Required[Literal["shell"]]


class ToolChoiceApplyPatchParam(TypedDict, total=False):
    """It must patch files."""

    type: Required[Literal["apply_patch"]]


class ToolChoiceSpecificProgrammaticToolCallingParam(ProgrammaticToolCalling):
    """It must write a program."""


ToolChoice: TypeAlias = Union[
    Literal["none", "auto", "required"],
    ToolChoiceAllowedParam,
    ToolChoiceTypesParam,
    ToolChoiceFunctionParam,
    ToolChoiceMcpParam,
    ToolChoiceCustomParam,
    ToolChoiceSpecificProgrammaticToolCallingParam,
    ToolChoiceApplyPatchParam,
    ToolChoiceShellParam,
]


class ResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    """The tools that a search found; the model can call them from here on."""

    tools: Required[Iterable[_ResponseToolSearchOutputItemParamParam_Tool]]
    type: Required[Literal["tool_search_output"]]
    id: str | None
    call_id: str | None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"] | None


_ResponseToolSearchOutputItemParamParam_Tool: TypeAlias = ToolParam


ToolMcp: TypeAlias = Mcp


ToolMcpAllowedTools: TypeAlias = McpAllowedTools


ToolMcpAllowedToolsMcpToolFilter: TypeAlias = McpAllowedToolsMcpToolFilter


ToolMcpRequireApproval: TypeAlias = McpRequireApproval


ToolMcpRequireApprovalMcpToolApprovalFilter: TypeAlias = McpRequireApprovalMcpToolApprovalFilter


ToolMcpRequireApprovalMcpToolApprovalFilterAlways: TypeAlias = McpRequireApprovalMcpToolApprovalFilterAlways


ToolMcpRequireApprovalMcpToolApprovalFilterNever: TypeAlias = McpRequireApprovalMcpToolApprovalFilterNever


ToolCodeInterpreter: TypeAlias = CodeInterpreter


ToolCodeInterpreterContainer: TypeAlias = CodeInterpreterContainer


ToolCodeInterpreterContainerCodeInterpreterToolAuto: TypeAlias = CodeInterpreterContainerCodeInterpreterToolAuto


ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = NetworkPolicy


ToolImageGeneration: TypeAlias = ImageGeneration


ToolImageGenerationInputImageMask: TypeAlias = ImageGenerationInputImageMask


ToolImageGenerationSvg: TypeAlias = ImageGenerationSvg


ToolImageGenerationSvgReasoning: TypeAlias = ImageGenerationSvgReasoning


ToolLocalShell: TypeAlias = LocalShell


ToolProgrammaticToolCalling: TypeAlias = ProgrammaticToolCalling
