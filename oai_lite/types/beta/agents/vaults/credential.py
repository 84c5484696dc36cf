"""Credentials in vaults, without their secrets."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from .....model import Model


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
