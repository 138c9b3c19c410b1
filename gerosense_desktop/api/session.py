"""What every call goes through: our connections, our trust, no redirect, nothing kept, nothing of the environment."""

from http.cookiejar import DefaultCookiePolicy
from typing import Any, Final

import requests
from requests.adapters import HTTPAdapter
from typing_extensions import override
from urllib3.exceptions import ProxyError

from gerosense_desktop.api.connection import make_context, make_pools
from gerosense_desktop.api.deadline import Calls
from gerosense_desktop.api.proxy import FindProxyLogin, login_for

PART_BYTES: Final = 65_536
"""Of a body, handed over at once: a batch goes in three, and a slow line has the time for each."""


def make_session(adapter: HTTPAdapter, *, agent: str) -> requests.Session:
    """Return a session that goes through an adapter, whatever the address.

    Args:
        adapter: Makes the connections.
        agent: What the program calls itself.
    """
    session = requests.Session()
    # No password out of ~/.netrc, no certificates out of REQUESTS_CA_BUNDLE.
    session.trust_env = False
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    session.headers["User-Agent"] = agent
    session.headers["Accept"] = "application/json"
    session.headers["Accept-Encoding"] = "identity"
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    return session


class CheckedAdapter(HTTPAdapter):
    """Gives requests our connections, our trust and the logins for proxies, whatever it would do by itself."""

    def __init__(
        self,
        *,
        calls: Calls,
        authorities: str | None,
        proxy_login: FindProxyLogin,
        workers: int,
        patience: float,
    ) -> None:
        """Prepare; nothing is connected yet.

        Args:
            calls: Watch every connection.
            authorities: Certificates (PEM) that count instead of the operating system's; for tests.
            proxy_login: Finds the login for a network's proxy by its host name.
            workers: How many calls run at the same time.
            patience: Seconds to hand over a part of a body.
        """
        self._direct: dict[str, Any] = {}
        self._pools = make_pools(calls, patience=patience)
        self._authorities = authorities
        self._proxy_login = proxy_login
        super().__init__(pool_maxsize=workers, pool_block=True)

    def forget_proxies(self) -> None:
        """Ask for a proxy's login again at the next call."""
        for proxy in list(self.proxy_manager):
            manager = self.proxy_manager.pop(proxy, None)
            if manager is not None:
                manager.clear()

    @override
    def close(self) -> None:
        super().close()
        self._direct.clear()

    @override
    def get_connection_with_tls_context(self, request: Any, verify: Any, proxies: Any = None, cert: Any = None) -> Any:
        if proxies:
            return super().get_connection_with_tls_context(request, verify, proxies=proxies, cert=cert)
        # What would be looked up for each batch anew is always the same.
        server = "/".join(request.url.split("/", 3)[:3])
        if server not in self._direct:
            self._direct[server] = super().get_connection_with_tls_context(request, verify, cert=cert)
        return self._direct[server]

    @override
    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, ssl_context=make_context(self._authorities), blocksize=PART_BYTES, **kwargs)
        self.poolmanager.pool_classes_by_scheme = self._pools

    @override
    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        if proxy.lower().startswith("socks"):
            raise ProxyError("proxies of this kind are not spoken to", ValueError())
        try:
            manager = super().proxy_manager_for(
                proxy,
                ssl_context=make_context(self._authorities),
                proxy_ssl_context=make_context(self._authorities),
                blocksize=PART_BYTES,
                **kwargs,
            )
        except ValueError as error:
            raise ProxyError("the proxy's address cannot be read", error) from None
        manager.pool_classes_by_scheme = self._pools
        return manager

    @override
    def proxy_headers(self, proxy: str) -> dict[str, str]:
        login = login_for(proxy, find=self._proxy_login)
        return {} if login is None else {"Proxy-Authorization": login.header().get_secret_value()}

    @override
    def build_connection_pool_key_attributes(self, request: Any, verify: Any, cert: Any = None) -> Any:
        # Whatever was asked for, the certificate is checked, by our context alone.
        return super().build_connection_pool_key_attributes(request, verify=True, cert=None)

    @override
    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        # requests would add its own list of authorities to the system's.
        conn.cert_reqs = "CERT_REQUIRED"
