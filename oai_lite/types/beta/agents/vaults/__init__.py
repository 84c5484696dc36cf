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
    from .credential import (
        CreateMcpOauthTokenEndpointAuthParamClientSecretBasic as CreateMcpOauthTokenEndpointAuthParamClientSecretBasic,
        CreateMcpOauthTokenEndpointAuthParamClientSecretPost as CreateMcpOauthTokenEndpointAuthParamClientSecretPost,
        CreateMcpOauthTokenEndpointAuthParamNone as CreateMcpOauthTokenEndpointAuthParamNone,
        CreateVaultCredentialAuthParamEnvironmentVariable as CreateVaultCredentialAuthParamEnvironmentVariable,
        CreateVaultCredentialAuthParamMcpOauth as CreateVaultCredentialAuthParamMcpOauth,
        CreateVaultCredentialAuthParamMcpOauthRefresh as CreateVaultCredentialAuthParamMcpOauthRefresh,
        CreateVaultCredentialAuthParamStaticBearer as CreateVaultCredentialAuthParamStaticBearer,
        Credential as Credential,
        CredentialAuth as CredentialAuth,
        CredentialAuthCreateParam as CredentialAuthCreateParam,
        CredentialAuthRotateParam as CredentialAuthRotateParam,
        CredentialCreateParams as CredentialCreateParams,
        CredentialDeleted as CredentialDeleted,
        CredentialListParams as CredentialListParams,
        CredentialNetworking as CredentialNetworking,
        CredentialNetworkingParam as CredentialNetworkingParam,
        CredentialUpdateParams as CredentialUpdateParams,
        McpOauthTokenEndpointAuth as McpOauthTokenEndpointAuth,
        McpOauthTokenEndpointAuthCreateParam as McpOauthTokenEndpointAuthCreateParam,
        McpOauthTokenEndpointAuthResourceClientSecretBasic as McpOauthTokenEndpointAuthResourceClientSecretBasic,
        McpOauthTokenEndpointAuthResourceClientSecretPost as McpOauthTokenEndpointAuthResourceClientSecretPost,
        McpOauthTokenEndpointAuthResourceNone as McpOauthTokenEndpointAuthResourceNone,
        McpOauthTokenEndpointAuthRotateParam as McpOauthTokenEndpointAuthRotateParam,
        RotateMcpOauthTokenEndpointAuthParamClientSecretBasic as RotateMcpOauthTokenEndpointAuthParamClientSecretBasic,
        RotateMcpOauthTokenEndpointAuthParamClientSecretPost as RotateMcpOauthTokenEndpointAuthParamClientSecretPost,
        RotateVaultCredentialAuthParamEnvironmentVariable as RotateVaultCredentialAuthParamEnvironmentVariable,
        RotateVaultCredentialAuthParamMcpOauth as RotateVaultCredentialAuthParamMcpOauth,
        RotateVaultCredentialAuthParamMcpOauthRefresh as RotateVaultCredentialAuthParamMcpOauthRefresh,
        RotateVaultCredentialAuthParamStaticBearer as RotateVaultCredentialAuthParamStaticBearer,
        VaultCredentialAuthResourceEnvironmentVariable as VaultCredentialAuthResourceEnvironmentVariable,
        VaultCredentialAuthResourceMcpOauth as VaultCredentialAuthResourceMcpOauth,
        VaultCredentialAuthResourceMcpOauthRefresh as VaultCredentialAuthResourceMcpOauthRefresh,
        VaultCredentialAuthResourceStaticBearer as VaultCredentialAuthResourceStaticBearer,
        VaultCredentialNetworkingParamLimited as VaultCredentialNetworkingParamLimited,
        VaultCredentialNetworkingParamUnrestricted as VaultCredentialNetworkingParamUnrestricted,
        VaultCredentialNetworkingResourceLimited as VaultCredentialNetworkingResourceLimited,
        VaultCredentialNetworkingResourceUnrestricted as VaultCredentialNetworkingResourceUnrestricted,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
