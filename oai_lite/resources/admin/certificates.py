"""Client certificates for mutual TLS: uploaded to the organization, then activated for all of it or for projects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from ... import types
from ...endpoint import OMIT, M, Raw, RequestOptions, Streamed, delete, get, paged, post
from ...page import ConversationCursorPage, Page
from .base import OfOrganization


class Certificates(OfOrganization[M]):
    """Certificates of the organization."""

    if TYPE_CHECKING:
        with_raw_response: Certificates[Raw[M]]
        with_streaming_response: Certificates[Streamed[M]]

    @post("/organization/certificates")
    def create(
        self, *, certificate: str, name: str = OMIT, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.Certificate:
        """Upload a certificate, as PEM text. It is not active yet."""
        ...

    @get("/organization/certificates/{certificate_id}")
    def retrieve(
        self, certificate_id: str, *, include: list[Literal["content"]] = OMIT, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.Certificate:
        """One certificate; `include=["content"]` adds its PEM text."""
        ...

    @post("/organization/certificates/{certificate_id}")
    def update(
        self, certificate_id: str, *, name: str = OMIT, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.Certificate:
        """Rename a certificate."""
        ...

    @paged("/organization/certificates")
    def list(
        self,
        *,
        after: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> ConversationCursorPage[types.admin.organization.CertificateListResponse]:
        """The certificates that were uploaded."""
        ...

    @delete("/organization/certificates/{certificate_id}")
    def delete(
        self, certificate_id: str, **options: Unpack[RequestOptions]
    ) -> types.admin.organization.CertificateDeleteResponse:
        """Delete a certificate. It must be inactive everywhere."""
        ...

    @paged("/organization/certificates/activate", method="POST")
    def activate(
        self, *, certificate_ids: Sequence[str], **options: Unpack[RequestOptions]
    ) -> Page[types.admin.organization.CertificateActivateResponse]:
        """Activate up to 10 certificates for the organization: all of them or none. Repeating it changes nothing."""
        ...

    @paged("/organization/certificates/deactivate", method="POST")
    def deactivate(
        self, *, certificate_ids: Sequence[str], **options: Unpack[RequestOptions]
    ) -> Page[types.admin.organization.CertificateDeactivateResponse]:
        """Deactivate up to 10 certificates for the organization: all of them or none."""
        ...


class ProjectCertificates(OfOrganization[M]):
    """Certificates as a project uses them."""

    if TYPE_CHECKING:
        with_raw_response: ProjectCertificates[Raw[M]]
        with_streaming_response: ProjectCertificates[Streamed[M]]

    @paged("/organization/projects/{project_id}/certificates")
    def list(
        self,
        project_id: str,
        *,
        after: str = OMIT,
        limit: int = OMIT,
        order: Literal["asc", "desc"] = OMIT,
        **options: Unpack[RequestOptions],
    ) -> ConversationCursorPage[types.admin.organization.projects.CertificateListResponse]:
        """The organization's certificates; `active` is for this project."""
        ...

    @paged("/organization/projects/{project_id}/certificates/activate", method="POST")
    def activate(
        self, project_id: str, *, certificate_ids: Sequence[str], **options: Unpack[RequestOptions]
    ) -> Page[types.admin.organization.projects.CertificateActivateResponse]:
        """Activate up to 10 certificates for a project: all of them or none. Repeating it changes nothing."""
        ...

    @paged("/organization/projects/{project_id}/certificates/deactivate", method="POST")
    def deactivate(
        self, project_id: str, *, certificate_ids: Sequence[str], **options: Unpack[RequestOptions]
    ) -> Page[types.admin.organization.projects.CertificateDeactivateResponse]:
        """Deactivate up to 10 certificates for a project: all of them or none."""
        ...
