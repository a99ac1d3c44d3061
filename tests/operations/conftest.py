"""A deployed service in moto's account, as the functions' tests have it."""

from tests.functions.conftest import double, provider, service

__all__ = ["double", "provider", "service"]
