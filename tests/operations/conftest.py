"""A deployed service in moto's account, as the functions' tests have it."""

import pytest

from stayline.adapters.table import Table
from tests.conftest import TEMPLATE
from tests.functions.conftest import Service, double, provider, service

__all__ = ["double", "provider", "service"]


@pytest.fixture
def copy(service: Service) -> Table:
    """Give a table that is empty yet."""
    table = TEMPLATE["Resources"]["Table"]["Properties"]
    keys = ("AttributeDefinitions", "BillingMode", "GlobalSecondaryIndexes", "KeySchema")
    client = service.intake.table.client
    client.create_table(TableName="restored", **{name: table[name] for name in keys})
    return Table(client, "restored")
