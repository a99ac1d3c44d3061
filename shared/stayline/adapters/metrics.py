"""What the alarms watch, written into the log, where CloudWatch takes metrics from."""

from aws_lambda_powertools import single_metric
from aws_lambda_powertools.metrics import MetricUnit

COUNT, PERCENT = MetricUnit.Count, MetricUnit.Percent


def tell(stack: str, name: str, unit: MetricUnit, value: float) -> None:
    """Write one value of a metric of the stack of this name."""
    with single_metric(name, unit, value, namespace="Stayline") as metric:
        metric.add_dimension("stack", stack)
