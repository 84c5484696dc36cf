"""The tools of a beta response, as it reports them, and the format of its text."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ...model import Model
from ..responses.response_tool_search_output_item_param import (
    ToolImageGenerationInputImageMask,
    ToolMcpAllowedToolsMcpToolFilter,
)
from ..responses.tools import (
    ApplyPatchTool,
    ComputerUsePreviewTool,
    ContainerNetworkPolicyDomainSecret,
    ContainerReference,
    FunctionTool,
    InlineSkillSource,
    LocalSkill,
    ResponseFormatTextJSONSchemaConfig,
    SkillReference,
    ToolChoiceAllowed,
    ToolChoiceCustom,
    ToolChoiceFunction,
    ToolChoiceMcp,
    ToolFunction as ToolFunction,
    ToolSearchTool,
    UserLocation as UserLocation,
    WebSearchTool,
)
from ..shared import ComparisonFilter, Connector, Grammar, ImageToolModel


class Text(Model):
    """How to format the answer."""

    type: Literal["text"]


class JSONObject(Model):
    """Any JSON object, without a schema. The instructions must ask for JSON."""

    type: Literal["json_object"]


class BetaResponseFormatTextJSONSchemaConfig(ResponseFormatTextJSONSchemaConfig):
    """Answers are JSON of this schema; with `strict` they always match it."""


BetaResponseFormatTextConfig: TypeAlias = Union[Text, BetaResponseFormatTextJSONSchemaConfig, JSONObject]


class BetaInlineSkill(Model):
    """A skill sent along as an archive."""

    description: str
    name: str
    source: BetaInlineSkillSource
    type: Literal["inline"]


class BetaInlineSkillSource(InlineSkillSource):
    """A zip archive, in base64."""


class BetaLocalSkill(LocalSkill):
    """A skill in a folder of your machine."""


class BetaSkillReference(SkillReference):
    """A skill that was uploaded before; the default version unless `version` names one."""


class BetaNamespaceTool(Model):
    """Several tools under one name, which helps the model tell many of them apart."""

    description: str
    name: str
    tools: list[Tool]
    type: Literal["namespace"]


class BetaToolChoiceAllowed(ToolChoiceAllowed):
    """The model may use these tools only (`auto`), or has to use one of them (`required`)."""


class BetaToolChoiceApplyPatch(Model):
    """The model has to use apply_patch."""

    type: Literal["apply_patch"]


class BetaToolChoiceCustom(ToolChoiceCustom):
    """The model has to call this custom tool."""


class BetaToolChoiceFunction(ToolChoiceFunction):
    """The model has to call this function."""


class BetaToolChoiceMcp(ToolChoiceMcp):
    """The model has to call a tool of this MCP server, or the one named."""


BetaToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]


class BetaToolChoiceShell(Model):
    """The model has to use the shell."""

    type: Literal["shell"]


class BetaToolChoiceTypes(Model):
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


class BetaResponseTextConfig(Model):
    """How the answer's text is shaped."""

    format: BetaResponseFormatTextConfig | None = None  # plain text if absent
    verbosity: Literal["low", "medium", "high"] | None = None


class BetaContainerAuto(Model):
    """A container made for the request."""

    type: Literal["container_auto"]
    file_ids: list[str] | None = None  # uploaded files to put into it
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: NetworkPolicy | None = None
    skills: list[Skill] | None = None


Skill: TypeAlias = Union[BetaSkillReference, BetaInlineSkill]


class BetaContainerNetworkPolicyAllowlist(Model):
    """Network to these domains only."""

    allowed_domains: list[str]
    type: Literal["allowlist"]
    domain_secrets: list[BetaContainerNetworkPolicyDomainSecret] | None = None


class BetaContainerNetworkPolicyDisabled(Model):
    """No network."""

    type: Literal["disabled"]


NetworkPolicy: TypeAlias = Union[BetaContainerNetworkPolicyDisabled, BetaContainerNetworkPolicyAllowlist]


class BetaContainerNetworkPolicyDomainSecret(ContainerNetworkPolicyDomainSecret):
    """A secret that goes only to one domain, and is kept from the model's eyes."""


class BetaContainerReference(ContainerReference):
    """A container that exists already."""


class BetaLocalEnvironment(Model):
    """A machine of yours: the commands come to you as items."""

    type: Literal["local"]
    skills: list[BetaLocalSkill] | None = None


class BetaApplyPatchTool(ApplyPatchTool):
    """Lets the model edit files through patches that you apply."""


class BetaComputerTool(Model):
    """Lets the model use a computer: it looks at your screenshots and says what to click and type."""

    type: Literal["computer"]


class BetaComputerUsePreviewTool(ComputerUsePreviewTool):
    """The preview of computer use, which had to be told the size of the display in pixels."""


class BetaCustomTool(Model):
    """A tool of yours that takes free text, or text of a given grammar, instead of JSON."""

    _wire_names = {"async_": "async"}

    name: str
    type: Literal["custom"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    async_: bool | None = None
    defer_loading: bool | None = None
    description: str | None = None
    format: Format | None = None


Tool: TypeAlias = Union[ToolFunction, BetaCustomTool]


class FormatText(Model):
    """Any text."""

    type: Literal["text"]


class FormatGrammar(Grammar):
    """Text that a grammar allows: a Lark grammar or a regular expression."""


Format: TypeAlias = Union[FormatText, FormatGrammar]


class BetaFileSearchTool(Model):
    """Lets the model search vector stores."""

    type: Literal["file_search"]
    vector_store_ids: list[str]
    filters: Filters | None = None
    max_num_results: int | None = None
    ranking_options: RankingOptions | None = None


class FiltersComparisonFilter(ComparisonFilter):
    """Compares one attribute of a file with a value."""


class FiltersCompoundFilter(Model):
    """Joins filters by and, or."""

    filters: list[FiltersCompoundFilterFilter]
    type: Literal["and", "or"]


# Which domains to search; a domain includes its subdomains.
Filters: TypeAlias = Union[FiltersComparisonFilter, FiltersCompoundFilter, None]


class FiltersCompoundFilterFilterComparisonFilter(ComparisonFilter):
    """Compares one attribute of a file with a value."""


FiltersCompoundFilterFilter: TypeAlias = Union[FiltersCompoundFilterFilterComparisonFilter, object]


class RankingOptions(Model):
    """How hits are ranked; those below `score_threshold` (0 to 1) are dropped."""

    hybrid_search: RankingOptionsHybridSearch | None = None
    ranker: Literal["auto", "default-2024-11-15"] | None = None
    score_threshold: float | None = None


class RankingOptionsHybridSearch(Model):
    """How much closeness in meaning counts against matching words."""

    embedding_weight: float
    text_weight: float


class BetaFunctionShellTool(Model):
    """Lets the model run shell commands, in a container or on a machine of yours."""

    type: Literal["shell"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    environment: Environment | None = None


Environment: TypeAlias = Union[BetaContainerAuto, BetaLocalEnvironment, BetaContainerReference, None]


class BetaFunctionTool(FunctionTool):
    """A function of yours that the model may call with JSON arguments."""


class BetaToolSearchOutputNamespaceTool(BetaNamespaceTool):
    """A namespace that a tool search found."""


class BetaToolSearchTool(ToolSearchTool):
    """Lets the model look for tools whose loading was deferred."""


class BetaWebSearchPreviewTool(Model):
    """The preview of web search; `WebSearchTool` is its successor."""

    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    search_content_types: list[Literal["text", "image"]] | None = None
    search_context_size: Literal["low", "medium", "high"] | None = None
    user_location: UserLocation | None = None


class Mcp(Model):
    """The tools of a remote MCP server (`server_url` or `tunnel_id`), or of a connector of OpenAI's (`connector_id`).

    Unless `require_approval` says otherwise, every call waits for an `McpApprovalResponse`.
    """

    server_label: str
    type: Literal["mcp"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    allowed_tools: McpAllowedTools | None = None
    authorization: str | None = None  # an OAuth access token
    connector_id: Connector | None = None
    defer_loading: bool | None = None
    headers: dict[str, str] | None = None
    require_approval: McpRequireApproval | None = None
    server_description: str | None = None
    server_url: str | None = None
    tunnel_id: str | None = None


class McpAllowedToolsMcpToolFilter(ToolMcpAllowedToolsMcpToolFilter):
    """Picks tools of a server by name, or by whether they only read."""


McpAllowedTools: TypeAlias = Union[list[str], McpAllowedToolsMcpToolFilter, None]


class McpRequireApprovalMcpToolApprovalFilter(Model):
    """Which of a server's tools need a yes for every call, and which need none."""

    always: McpRequireApprovalMcpToolApprovalFilterAlways | None = None
    never: McpRequireApprovalMcpToolApprovalFilterNever | None = None


McpRequireApproval: TypeAlias = Union[McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None]


class McpRequireApprovalMcpToolApprovalFilterAlways(ToolMcpAllowedToolsMcpToolFilter):
    """Tools that always need approval."""


class McpRequireApprovalMcpToolApprovalFilterNever(ToolMcpAllowedToolsMcpToolFilter):
    """Tools that never need approval."""


class CodeInterpreter(Model):
    """Lets the model run Python, in the container with the given id or in one made for it."""

    container: CodeInterpreterContainer  # a container's id, or how to make one
    type: Literal["code_interpreter"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None


class CodeInterpreterContainerCodeInterpreterToolAuto(Model):
    """A container made when it is needed, with these files in it."""

    type: Literal["auto"]
    file_ids: list[str] | None = None  # uploaded files to put into it
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy | None = None


CodeInterpreterContainer: TypeAlias = Union[str, CodeInterpreterContainerCodeInterpreterToolAuto]
CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[
    BetaContainerNetworkPolicyDisabled, BetaContainerNetworkPolicyAllowlist
]


class ProgrammaticToolCalling(Model):
    """Lets the model write programs that call the other tools."""

    type: Literal["programmatic_tool_calling"]


class ImageGeneration(Model):
    """Lets the model draw and edit images; what is left out, the server chooses.

    With `partial_images` a stream shows that many stages on the way. Frames are for moving pictures; `complexity` and
    `svg` are for vector graphics.
    """

    type: Literal["image_generation"]
    action: Literal["generate", "edit", "auto"] | None = None
    background: Literal["transparent", "opaque", "auto"] | None = None
    complexity: Literal["low", "medium", "high"] | None = None
    frame_count: int | None = None
    frame_duration_ms: int | None = None
    input_fidelity: Literal["high", "low"] | None = None
    input_image_mask: ImageGenerationInputImageMask | None = None
    model: str | ImageToolModel | None = None
    moderation: Literal["auto", "low"] | None = None
    output_compression: int | None = None  # percent; jpeg and webp only
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    partial_images: int | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None = None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None = None
    svg: ImageGenerationSvg | None = None


class ImageGenerationInputImageMask(ToolImageGenerationInputImageMask):
    """Which part of the image to redraw, as a mask."""


class ImageGenerationSvg(Model):
    """Which model draws vector graphics, and how hard it thinks about them."""

    model: str | None = None
    reasoning: ImageGenerationSvgReasoning | None = None


class ImageGenerationSvgReasoning(Model):
    """The effort that goes into a vector graphic."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None


class LocalShell(Model):
    """The first shell tool, which always ran on your machine; newer models take `FunctionShellToolParam`."""

    type: Literal["local_shell"]


class BetaWebSearchTool(WebSearchTool):
    """Lets the model search the web."""


BetaTool: TypeAlias = Union[
    BetaFunctionTool,
    BetaFileSearchTool,
    BetaComputerTool,
    BetaComputerUsePreviewTool,
    BetaWebSearchTool,
    Mcp,
    CodeInterpreter,
    ProgrammaticToolCalling,
    ImageGeneration,
    LocalShell,
    BetaFunctionShellTool,
    BetaCustomTool,
    BetaNamespaceTool,
    BetaToolSearchTool,
    BetaWebSearchPreviewTool,
    BetaApplyPatchTool,
]
