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
        " McpOauthTokenEndpointAuth",
        "credential_params": "CredentialCreateParams CredentialUpdateParams CredentialListParams"
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
        Credential as Credential,
        CredentialAuth as CredentialAuth,
        CredentialDeleted as CredentialDeleted,
        CredentialNetworking as CredentialNetworking,
        McpOauthTokenEndpointAuth as McpOauthTokenEndpointAuth,
        McpOauthTokenEndpointAuthResourceClientSecretBasic as McpOauthTokenEndpointAuthResourceClientSecretBasic,
        McpOauthTokenEndpointAuthResourceClientSecretPost as McpOauthTokenEndpointAuthResourceClientSecretPost,
        McpOauthTokenEndpointAuthResourceNone as McpOauthTokenEndpointAuthResourceNone,
        VaultCredentialAuthResourceEnvironmentVariable as VaultCredentialAuthResourceEnvironmentVariable,
        VaultCredentialAuthResourceMcpOauth as VaultCredentialAuthResourceMcpOauth,
        VaultCredentialAuthResourceMcpOauthRefresh as VaultCredentialAuthResourceMcpOauthRefresh,
        VaultCredentialAuthResourceStaticBearer as VaultCredentialAuthResourceStaticBearer,
        VaultCredentialNetworkingResourceLimited as VaultCredentialNetworkingResourceLimited,
        VaultCredentialNetworkingResourceUnrestricted as VaultCredentialNetworkingResourceUnrestricted,
    )
    from .credential_params import (
        CreateMcpOauthTokenEndpointAuthParamClientSecretBasic as CreateMcpOauthTokenEndpointAuthParamClientSecretBasic,
        CreateMcpOauthTokenEndpointAuthParamClientSecretPost as CreateMcpOauthTokenEndpointAuthParamClientSecretPost,
        CreateMcpOauthTokenEndpointAuthParamNone as CreateMcpOauthTokenEndpointAuthParamNone,
        CreateVaultCredentialAuthParamEnvironmentVariable as CreateVaultCredentialAuthParamEnvironmentVariable,
        CreateVaultCredentialAuthParamMcpOauth as CreateVaultCredentialAuthParamMcpOauth,
        CreateVaultCredentialAuthParamMcpOauthRefresh as CreateVaultCredentialAuthParamMcpOauthRefresh,
        CreateVaultCredentialAuthParamStaticBearer as CreateVaultCredentialAuthParamStaticBearer,
        CredentialAuthCreateParam as CredentialAuthCreateParam,
        CredentialAuthRotateParam as CredentialAuthRotateParam,
        CredentialCreateParams as CredentialCreateParams,
        CredentialListParams as CredentialListParams,
        CredentialNetworkingParam as CredentialNetworkingParam,
        CredentialUpdateParams as CredentialUpdateParams,
        McpOauthTokenEndpointAuthCreateParam as McpOauthTokenEndpointAuthCreateParam,
        McpOauthTokenEndpointAuthRotateParam as McpOauthTokenEndpointAuthRotateParam,
        RotateMcpOauthTokenEndpointAuthParamClientSecretBasic as RotateMcpOauthTokenEndpointAuthParamClientSecretBasic,
        RotateMcpOauthTokenEndpointAuthParamClientSecretPost as RotateMcpOauthTokenEndpointAuthParamClientSecretPost,
        RotateVaultCredentialAuthParamEnvironmentVariable as RotateVaultCredentialAuthParamEnvironmentVariable,
        RotateVaultCredentialAuthParamMcpOauth as RotateVaultCredentialAuthParamMcpOauth,
        RotateVaultCredentialAuthParamMcpOauthRefresh as RotateVaultCredentialAuthParamMcpOauthRefresh,
        RotateVaultCredentialAuthParamStaticBearer as RotateVaultCredentialAuthParamStaticBearer,
        VaultCredentialNetworkingParamLimited as VaultCredentialNetworkingParamLimited,
        VaultCredentialNetworkingParamUnrestricted as VaultCredentialNetworkingParamUnrestricted,
    )

if not TYPE_CHECKING:  # a misspelt name is for checkers to find
    __getattr__, __dir__, __all__ = _lazily
