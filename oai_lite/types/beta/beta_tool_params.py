"""The tools that a beta response may use, which of them it must, and the format of its text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from ..responses.content_params import ResponseFormatTextJSONSchemaConfigParam
from ..responses.item_params import (
    HTTPError as HTTPError,
    McpProtocolError as McpProtocolError,
    ResponseFunctionShellCallOutputContentParam,
)
from ..responses.tool_params import (
    ApplyPatchToolParam,
    ComputerUsePreviewToolParam,
    ContainerNetworkPolicyDomainSecretParam,
    ContainerReferenceParam,
    InlineSkillSourceParam,
    LocalSkillParam,
    SkillReferenceParam,
    ToolChoiceAllowedParam,
    ToolChoiceCustomParam,
    ToolChoiceFunctionParam,
    ToolChoiceMcpParam,
    ToolImageGenerationInputImageMask,
    ToolMcpAllowedToolsMcpToolFilter,
    ToolSearchToolParam,
    _WebSearchPreviewToolParam_UserLocation as UserLocation,
)
from ..shared import Connector, ImageToolModel
from ..shared_params import ComparisonFilter, Grammar
from .beta_content_params import (
    Agent,
    BetaResponseInputFileParam,
    BetaResponseInputImageParam,
    BetaResponseInputTextParam,
    BetaWebSearchToolParam,
)


class Text(TypedDict, total=False):
    """How to format the answer."""

    type: Required[Literal["text"]]


class JSONObject(TypedDict, total=False):
    """Any JSON object, without a schema. The instructions must ask for JSON."""

    type: Required[Literal["json_object"]]


class BetaResponseFormatTextJSONSchemaConfigParam(ResponseFormatTextJSONSchemaConfigParam, total=False):
    """Structured output: JSON that follows `schema`, without exception when `strict`."""


BetaResponseFormatTextConfigParam: TypeAlias = Union[Text, BetaResponseFormatTextJSONSchemaConfigParam, JSONObject]


class BetaResponseTextConfigParam(TypedDict, total=False):
    """How the answer's text should look: its format, and how much to say."""

    format: BetaResponseFormatTextConfigParam
    verbosity: Literal["low", "medium", "high"] | None


class BetaInlineSkillParam(TypedDict, total=False):
    """A skill sent along with the request."""

    description: Required[str]
    name: Required[str]
    source: Required[BetaInlineSkillSourceParam]
    type: Required[Literal["inline"]]


class BetaInlineSkillSourceParam(InlineSkillSourceParam, total=False):
    """The skill's files, zipped."""


class BetaLocalSkillParam(LocalSkillParam, total=False):
    """A skill in a folder of yours."""


class BetaSkillReferenceParam(SkillReferenceParam, total=False):
    """A skill uploaded before; without `version` its default one."""


class BetaContainerAutoParam(TypedDict, total=False):
    """A container made for this request, with these files and skills in it."""

    type: Required[Literal["container_auto"]]
    file_ids: Sequence[str]
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: NetworkPolicy
    skills: Iterable[Skill]


Skill: TypeAlias = Union[BetaSkillReferenceParam, BetaInlineSkillParam]


class BetaContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    """Only these domains can be reached; `domain_secrets` are put into requests to them, out of the model's sight."""

    allowed_domains: Required[Sequence[str]]
    type: Required[Literal["allowlist"]]
    domain_secrets: Iterable[BetaContainerNetworkPolicyDomainSecretParam]


class BetaContainerNetworkPolicyDisabledParam(TypedDict, total=False):
    """No network at all."""

    type: Required[Literal["disabled"]]


NetworkPolicy: TypeAlias = Union[BetaContainerNetworkPolicyDisabledParam, BetaContainerNetworkPolicyAllowlistParam]


class BetaContainerNetworkPolicyDomainSecretParam(ContainerNetworkPolicyDomainSecretParam, total=False):
    """A secret for one domain."""


class BetaContainerReferenceParam(ContainerReferenceParam, total=False):
    """A container that exists already."""


class BetaLocalEnvironmentParam(TypedDict, total=False):
    """Your own machine; the skills are folders on it."""

    type: Required[Literal["local"]]
    skills: Iterable[BetaLocalSkillParam]


class BetaApplyPatchToolParam(ApplyPatchToolParam, total=False):
    """Lets the model create, change and delete files by patches that your code applies."""


class BetaComputerToolParam(TypedDict, total=False):
    """Lets the model use a computer: it asks for clicks and keys, your code carries them out and sends screenshots."""

    type: Required[Literal["computer"]]


class BetaComputerUsePreviewToolParam(ComputerUsePreviewToolParam, total=False):
    """The forerunner of `ComputerToolParam`, which had to know the display (in pixels) and the system."""


_BetaCustomToolParamReservedKeywords = TypedDict("_BetaCustomToolParamReservedKeywords", {"async": bool}, total=False)


class BetaCustomToolParam(_BetaCustomToolParamReservedKeywords, total=False):
    """A tool whose input is text instead of JSON: any text, or one that fits the grammar in `format`."""

    name: Required[str]
    type: Required[Literal["custom"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    defer_loading: bool
    description: str
    format: Format


class FormatText(TypedDict, total=False):
    """Any text."""

    type: Required[Literal["text"]]


class FormatGrammar(Grammar, total=False):
    """Text that a grammar allows: a Lark grammar or a regular expression."""


Format: TypeAlias = Union[FormatText, FormatGrammar]


class BetaFileSearchToolParam(TypedDict, total=False):
    """Lets the model search your vector stores; `filters` test the attributes that files were given there."""

    type: Required[Literal["file_search"]]
    vector_store_ids: Required[Sequence[str]]
    filters: Filters | None
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


class FiltersComparisonFilter(ComparisonFilter, total=False):
    """Compares one attribute of a file with a value."""


class FiltersCompoundFilter(TypedDict, total=False):
    """Joins filters by and, or."""

    filters: Required[Iterable[FiltersCompoundFilterFilter]]
    type: Required[Literal["and", "or"]]


# Which domains to search; a domain includes its subdomains.
Filters: TypeAlias = Union[FiltersComparisonFilter, FiltersCompoundFilter]


class FiltersCompoundFilterFilterComparisonFilter(FiltersComparisonFilter, total=False):
    """Compares one attribute of a file with a value."""


FiltersCompoundFilterFilter: TypeAlias = Union[FiltersCompoundFilterFilterComparisonFilter, object]


class BetaFunctionShellToolParam(TypedDict, total=False):
    """Lets the model run shell commands: in a container at OpenAI, or by your code on your machine ("local")."""

    type: Required[Literal["shell"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    environment: Environment | None


Environment: TypeAlias = Union[BetaContainerAutoParam, BetaLocalEnvironmentParam, BetaContainerReferenceParam]


_BetaFunctionToolParamReservedKeywords = TypedDict(
    "_BetaFunctionToolParamReservedKeywords", {"async": bool}, total=False
)


class BetaFunctionToolParam(_BetaFunctionToolParamReservedKeywords, total=False):
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


class BetaNamespaceToolParam(TypedDict, total=False):
    """Tools that belong together, under one name and one description."""

    description: Required[str]
    name: Required[str]
    tools: Required[Iterable[Tool]]
    type: Required[Literal["namespace"]]


_ToolFunctionReservedKeywords = TypedDict("_ToolFunctionReservedKeywords", {"async": bool}, total=False)


class ToolFunction(_ToolFunctionReservedKeywords, total=False):
    """A function within a namespace; only its name is a must."""

    name: Required[str]
    type: Required[Literal["function"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    defer_loading: bool
    description: str | None
    output_schema: dict[str, object] | None
    parameters: object | None
    strict: bool | None


Tool: TypeAlias = Union[ToolFunction, BetaCustomToolParam]


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


class McpAllowedToolsMcpToolFilter(ToolMcpAllowedToolsMcpToolFilter, total=False):
    """Picks tools of a server by name, or by whether they only read."""


McpAllowedTools: TypeAlias = Union[Sequence[str], McpAllowedToolsMcpToolFilter]


class McpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    """Which of a server's tools need a yes for every call, and which need none."""

    always: McpRequireApprovalMcpToolApprovalFilterAlways
    never: McpRequireApprovalMcpToolApprovalFilterNever


McpRequireApproval: TypeAlias = Union[McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]


class McpRequireApprovalMcpToolApprovalFilterAlways(ToolMcpAllowedToolsMcpToolFilter, total=False):
    """Tools that always need approval."""


class McpRequireApprovalMcpToolApprovalFilterNever(ToolMcpAllowedToolsMcpToolFilter, total=False):
    """Tools that never need approval."""


class CodeInterpreter(TypedDict, total=False):
    """Lets the model run Python, in the container with the given id or in one made for it."""

    container: Required[CodeInterpreterContainer]  # a container's id, or how to make one
    type: Required[Literal["code_interpreter"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None


class CodeInterpreterContainerCodeInterpreterToolAuto(TypedDict, total=False):
    """A container made when it is needed, with these files in it."""

    type: Required[Literal["auto"]]
    file_ids: Sequence[str]  # uploaded files to put into it
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy


CodeInterpreterContainer: TypeAlias = Union[str, CodeInterpreterContainerCodeInterpreterToolAuto]
CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[
    BetaContainerNetworkPolicyDisabledParam, BetaContainerNetworkPolicyAllowlistParam
]


class ProgrammaticToolCalling(TypedDict, total=False):
    """Lets the model write programs that call the other tools."""

    type: Required[Literal["programmatic_tool_calling"]]


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


class ImageGenerationInputImageMask(ToolImageGenerationInputImageMask, total=False):
    """Which part of the image to redraw, as a mask."""


class ImageGenerationSvg(TypedDict, total=False):
    """Which model draws vector graphics, and how hard it thinks about them."""

    model: str
    reasoning: ImageGenerationSvgReasoning | None


class ImageGenerationSvgReasoning(TypedDict, total=False):
    """The effort that goes into a vector graphic."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]


class LocalShell(TypedDict, total=False):
    """The first shell tool, which always ran on your machine; newer models take `FunctionShellToolParam`."""

    type: Required[Literal["local_shell"]]


class BetaToolSearchOutputNamespaceToolParam(BetaNamespaceToolParam, total=False):
    """A group of functions under one name, as a tool search found it."""


class BetaToolSearchToolParam(ToolSearchToolParam, total=False):
    """Lets the model look for deferred tools; with `execution="client"` your code does the looking."""


class BetaWebSearchPreviewToolParam(TypedDict, total=False):
    """The forerunner of `WebSearchToolParam`; prefer that one."""

    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    search_content_types: list[Literal["text", "image"]]
    search_context_size: Literal["low", "medium", "high"]
    user_location: UserLocation | None


BetaToolParam: TypeAlias = Union[
    BetaFunctionToolParam,
    BetaFileSearchToolParam,
    BetaComputerToolParam,
    BetaComputerUsePreviewToolParam,
    BetaWebSearchToolParam,
    Mcp,
    CodeInterpreter,
    ProgrammaticToolCalling,
    ImageGeneration,
    LocalShell,
    BetaFunctionShellToolParam,
    BetaCustomToolParam,
    BetaNamespaceToolParam,
    BetaToolSearchToolParam,
    BetaWebSearchPreviewToolParam,
    BetaApplyPatchToolParam,
]


class BetaToolChoiceAllowedParam(ToolChoiceAllowedParam, total=False):
    """It may ("auto") or must ("required") call one of these; each is named as a tool choice would name it."""


class BetaToolChoiceApplyPatchParam(TypedDict, total=False):
    """It must patch files."""

    type: Required[Literal["apply_patch"]]


class BetaToolChoiceCustomParam(ToolChoiceCustomParam, total=False):
    """It must call this custom tool."""


class BetaToolChoiceFunctionParam(ToolChoiceFunctionParam, total=False):
    """It must call this function."""


class BetaToolChoiceMcpParam(ToolChoiceMcpParam, total=False):
    """It must use this MCP server, or the one tool of it that is named."""


class BetaToolChoiceShellParam(TypedDict, total=False):
    """It must use the shell."""

    type: Required[Literal["shell"]]


class BetaToolChoiceTypesParam(TypedDict, total=False):
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


class McpToolExecutionError(TypedDict, total=False):
    """The tool itself failed; `content` is what it said."""

    content: Required[object]
    type: Required[Literal["mcp_tool_execution_error"]]


BetaMcpToolCallErrorParam: TypeAlias = Union[McpProtocolError, McpToolExecutionError, HTTPError]


# ---------------------------------------------------------------------- errors of MCP servers, and what else belongs to calls that are sent back


class BetaResponseCustomToolCallOutputParam(TypedDict, total=False):
    """What your custom tool gave back for a call."""

    call_id: Required[str]
    output: Required[str | Iterable[OutputOutputContentList]]
    type: Required[Literal["custom_tool_call_output"]]
    id: str
    agent: Agent | None
    caller: Caller | None


class CallerDirect(TypedDict, total=False):
    """The model itself made the call."""

    type: Required[Literal["direct"]]


class CallerProgram(TypedDict, total=False):
    """A program made it; `caller_id` names the `Program`."""

    caller_id: Required[str]
    type: Required[Literal["program"]]


Caller: TypeAlias = Union[CallerDirect, CallerProgram]
OutputOutputContentList: TypeAlias = Union[
    BetaResponseInputTextParam, BetaResponseInputImageParam, BetaResponseInputFileParam
]


class BetaResponseFunctionShellCallOutputContentParam(ResponseFunctionShellCallOutputContentParam, total=False):
    """What one command printed, and how it ended."""


class OutcomeTimeout(TypedDict, total=False):
    """It took longer than it was allowed."""

    type: Required[Literal["timeout"]]


class OutcomeExit(TypedDict, total=False):
    """It ended by itself."""

    exit_code: Required[int]
    type: Required[Literal["exit"]]


Outcome: TypeAlias = Union[OutcomeTimeout, OutcomeExit]
