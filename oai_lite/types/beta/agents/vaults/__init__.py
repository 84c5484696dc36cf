"""Credentials in vaults, without their secrets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict, Union

from .....model import Model
from ..automation import VaultStatusFilterParam


class Credential(Model):
    """A stored credential. Its secret is never shown."""

    id: str
    auth: CredentialAuth
    created_at: int  # Unix seconds
    metadata: dict[str, str]
    name: str
    object: Literal["vault.credential"]
    updated_at: int  # Unix seconds
    vault_id: str


class CredentialDeleted(Model):
    """The answer to deleting a credential."""

    id: str
    deleted: bool
    object: Literal["vault.credential.deleted"]


# ---------------------------------------------------------------------- what a credential is


class VaultCredentialAuthResourceMcpOauth(Model):
    """An OAuth token for an MCP server, renewed by the service if `refresh` is there."""

    expires_at: str | None = None  # a date and time as text
    mcp_server_url: str
    refresh: VaultCredentialAuthResourceMcpOauthRefresh | None = None
    type: Literal["mcp_oauth"]


class VaultCredentialAuthResourceMcpOauthRefresh(Model):
    """How the token is renewed."""

    client_id: str
    resource: str | None = None
    scope: str | None = None
    token_endpoint: str
    token_endpoint_auth: McpOauthTokenEndpointAuth


class VaultCredentialAuthResourceStaticBearer(Model):
    """A fixed token for an MCP server."""

    mcp_server_url: str
    type: Literal["static_bearer"]


class VaultCredentialAuthResourceEnvironmentVariable(Model):
    """A secret that the environment has as a variable, `secret_name`."""

    networking: CredentialNetworking
    secret_name: str
    type: Literal["environment_variable"]


CredentialAuth: TypeAlias = Union[
    VaultCredentialAuthResourceMcpOauth,
    VaultCredentialAuthResourceStaticBearer,
    VaultCredentialAuthResourceEnvironmentVariable,
]


class VaultCredentialNetworkingResourceUnrestricted(Model):
    """The secret may go to any host."""

    type: Literal["unrestricted"]


class VaultCredentialNetworkingResourceLimited(Model):
    """The secret may go to these hosts only."""

    allowed_hosts: list[str]
    type: Literal["limited"]


CredentialNetworking: TypeAlias = Union[
    VaultCredentialNetworkingResourceUnrestricted, VaultCredentialNetworkingResourceLimited
]


class McpOauthTokenEndpointAuthResourceNone(Model):
    """The token endpoint asks for no secret of the client."""

    type: Literal["none"]


class McpOauthTokenEndpointAuthResourceClientSecretBasic(Model):
    """The client's secret goes as HTTP basic authorization."""

    type: Literal["client_secret_basic"]


class McpOauthTokenEndpointAuthResourceClientSecretPost(Model):
    """The client's secret goes in the body."""

    type: Literal["client_secret_post"]


McpOauthTokenEndpointAuth: TypeAlias = Union[
    McpOauthTokenEndpointAuthResourceNone,
    McpOauthTokenEndpointAuthResourceClientSecretBasic,
    McpOauthTokenEndpointAuthResourceClientSecretPost,
]


# ---------------------------------------------------------------------- credentials to be stored, and rotated


class CredentialCreateParams(TypedDict, total=False):
    """A new credential."""

    auth: Required[CredentialAuthCreateParam]
    name: Required[str]
    metadata: dict[str, str]


class CredentialUpdateParams(TypedDict, total=False):
    """New secrets or metadata."""

    vault_id: Required[str]
    auth: CredentialAuthRotateParam
    metadata: dict[str, str]


class CredentialListParams(TypedDict, total=False):
    """Which credentials, a page at a time."""

    after: str
    limit: int
    metadata: dict[str, str]
    order: Literal["asc", "desc"]
    status: VaultStatusFilterParam


# ---------------------------------------------------------------------- new credentials


class CreateVaultCredentialAuthParamMcpOauth(TypedDict, total=False):
    """An OAuth token for an MCP server."""

    access_token: Required[str]
    mcp_server_url: Required[str]
    type: Required[Literal["mcp_oauth"]]
    expires_at: str | None  # a date and time as text
    refresh: CreateVaultCredentialAuthParamMcpOauthRefresh | None


class CreateVaultCredentialAuthParamMcpOauthRefresh(TypedDict, total=False):
    """How the token is to be renewed."""

    client_id: Required[str]
    refresh_token: Required[str]
    token_endpoint: Required[str]
    token_endpoint_auth: Required[McpOauthTokenEndpointAuthCreateParam]
    resource: str | None
    scope: str | None


class CreateVaultCredentialAuthParamStaticBearer(TypedDict, total=False):
    """A fixed token for an MCP server."""

    token: Required[str]
    mcp_server_url: Required[str]
    type: Required[Literal["static_bearer"]]


class CreateVaultCredentialAuthParamEnvironmentVariable(TypedDict, total=False):
    """A secret for a variable of the environment."""

    networking: Required[CredentialNetworkingParam]
    secret_name: Required[str]
    secret_value: Required[str]
    type: Required[Literal["environment_variable"]]


CredentialAuthCreateParam: TypeAlias = Union[
    CreateVaultCredentialAuthParamMcpOauth,
    CreateVaultCredentialAuthParamStaticBearer,
    CreateVaultCredentialAuthParamEnvironmentVariable,
]


# ---------------------------------------------------------------------- rotation


class RotateVaultCredentialAuthParamMcpOauth(TypedDict, total=False):
    """A new OAuth token."""

    type: Required[Literal["mcp_oauth"]]
    access_token: str | None
    expires_at: str | None
    refresh: RotateVaultCredentialAuthParamMcpOauthRefresh | None


class RotateVaultCredentialAuthParamMcpOauthRefresh(TypedDict, total=False):
    """New means to renew it."""

    refresh_token: str | None
    scope: str | None
    token_endpoint_auth: McpOauthTokenEndpointAuthRotateParam | None


class RotateVaultCredentialAuthParamStaticBearer(TypedDict, total=False):
    """A new token."""

    token: Required[str]
    type: Required[Literal["static_bearer"]]


class RotateVaultCredentialAuthParamEnvironmentVariable(TypedDict, total=False):
    """A new value of the variable."""

    secret_value: Required[str]
    type: Required[Literal["environment_variable"]]


CredentialAuthRotateParam: TypeAlias = Union[
    RotateVaultCredentialAuthParamMcpOauth,
    RotateVaultCredentialAuthParamStaticBearer,
    RotateVaultCredentialAuthParamEnvironmentVariable,
]


# ---------------------------------------------------------------------- parts


class VaultCredentialNetworkingParamUnrestricted(TypedDict, total=False):
    """The secret may go to any host."""

    type: Required[Literal["unrestricted"]]


class VaultCredentialNetworkingParamLimited(TypedDict, total=False):
    """The secret may go to these hosts only."""

    allowed_hosts: Required[Sequence[str]]
    type: Required[Literal["limited"]]


CredentialNetworkingParam: TypeAlias = Union[
    VaultCredentialNetworkingParamUnrestricted, VaultCredentialNetworkingParamLimited
]


class CreateMcpOauthTokenEndpointAuthParamNone(TypedDict, total=False):
    """The token endpoint asks for no secret of the client."""

    type: Required[Literal["none"]]


class CreateMcpOauthTokenEndpointAuthParamClientSecretBasic(TypedDict, total=False):
    """The client's secret goes as HTTP basic authorization."""

    client_secret: Required[str]
    type: Required[Literal["client_secret_basic"]]


class CreateMcpOauthTokenEndpointAuthParamClientSecretPost(TypedDict, total=False):
    """The client's secret goes in the body."""

    client_secret: Required[str]
    type: Required[Literal["client_secret_post"]]


McpOauthTokenEndpointAuthCreateParam: TypeAlias = Union[
    CreateMcpOauthTokenEndpointAuthParamNone,
    CreateMcpOauthTokenEndpointAuthParamClientSecretBasic,
    CreateMcpOauthTokenEndpointAuthParamClientSecretPost,
]


class RotateMcpOauthTokenEndpointAuthParamClientSecretBasic(TypedDict, total=False):
    """A new secret, as HTTP basic authorization."""

    type: Required[Literal["client_secret_basic"]]
    client_secret: str | None


class RotateMcpOauthTokenEndpointAuthParamClientSecretPost(TypedDict, total=False):
    """A new secret, in the body."""

    type: Required[Literal["client_secret_post"]]
    client_secret: str | None


McpOauthTokenEndpointAuthRotateParam: TypeAlias = Union[
    RotateMcpOauthTokenEndpointAuthParamClientSecretBasic, RotateMcpOauthTokenEndpointAuthParamClientSecretPost
]
