"""Credentials in vaults."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....._lazy import lazy

_lazily = lazy(
    __name__,
    {
        "credential": "Credential CredentialDeleted VaultCredentialAuthResourceMcpOauth"
        " VaultCredentialAuthResourceMcpOauthRefresh VaultCredentialAuthResourceStaticBearer"
        " VaultCredentialAuthResourceEnvironmentVariable CredentialAuth"
        " VaultCredentialNetworkingResourceUnrestricted VaultCredentialNetworkingResourceLimited"
        " CredentialNetworking McpOauthTokenEndpointAuthResourceNone"
        " McpOauthTokenEndpointAuthResourceClientSecretBasic McpOauthTokenEndpointAuthResourceClientSecretPost"
        " McpOauthTokenEndpointAuth CredentialCreateParams CredentialUpdateParams CredentialListParams"
        " CreateVaultCredentialAuthParamMcpOauth CreateVaultCredentialAuthParamMcpOauthRefresh"
        " CreateVaultCredentialAuthParamStaticBearer CreateVaultCredentialAuthParamEnvironmentVariable"
        " CredentialAuthCreateParam RotateVaultCredentialAuthParamMcpOauth"
        " RotateVaultCredentialAuthParamMcpOauthRefresh RotateVaultCredentialAuthParamStaticBearer"
        " RotateVaultCredentialAuthParamEnvironmentVariable CredentialAuthRotateParam"
        " VaultCredentialNetworkingParamUnrestricted VaultCredentialNetworkingParamLimited"
        " CredentialNetworkingParam CreateMcpOauthTokenEndpointAuthParamNone"
        " CreateMcpOauthTokenEndpointAuthParamClientSecretBasic"
        " CreateMcpOauthTokenEndpointAuthParamClientSecretPost McpOauthTokenEndpointAuthCreateParam"
        " RotateMcpOauthTokenEndpointAuthParamClientSecretBasic"
        " RotateMcpOauthTokenEndpointAuthParamClientSecretPost McpOauthTokenEndpointAuthRotateParam",
    },
)

if TYPE_CHECKING:
    from .credential import *

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
