"""TLS settings: one context for all clients that have no settings of their own. Building one takes 22 ms.

Certificates are checked against `ca_bundle`, else `SSL_CERT_FILE`/`SSL_CERT_DIR`, else the system's store.
"""

from __future__ import annotations

import os
import ssl
import threading
from typing import TYPE_CHECKING

from ..errors import ArgumentError
from .connection import TLSSocket

if TYPE_CHECKING:
    from ..config import Config

_default_context: ssl.SSLContext | None = None
_context_lock = threading.Lock()


def tls_context(config: Config) -> ssl.SSLContext:
    """The client's TLS settings; without any, one context that all clients share. Certificates: `ca_bundle`, else
    `SSL_CERT_FILE`/`SSL_CERT_DIR`, else the system's."""
    global _default_context
    if config.ssl_context is not None:
        return config.ssl_context
    if config.ca_bundle is None and config.client_cert is None:
        with _context_lock:
            if _default_context is None:
                _default_context = _new_context(None)
            return _default_context
    context = _new_context(config.ca_bundle)
    if config.client_cert is not None:
        files = (config.client_cert,) if isinstance(config.client_cert, str) else config.client_cert
        try:
            context.load_cert_chain(*files)
        except OSError as error:
            raise ArgumentError(
                f"client_cert: cannot read a certificate and its key from {files[0]!r}: {error}"
            ) from error
    return context


def _new_context(ca_bundle: str | None) -> ssl.SSLContext:
    try:
        folder = ca_bundle is not None and os.path.isdir(ca_bundle)
        context = ssl.create_default_context(cafile=None if folder else ca_bundle, capath=ca_bundle if folder else None)
    except OSError as error:
        raise ArgumentError(f"ca_bundle: cannot read certificates (PEM) from {ca_bundle!r}: {error}") from error
    context.sslsocket_class = TLSSocket
    return context
