"""Knows what ministack leaves undone of a deployed template, and does it through the same APIs."""

from collections.abc import Callable
from typing import Any

Client = Callable[[str], Any]


def close(client: Client, stack_name: str) -> str:
    """Finish what the deploy of the stack left out; return the HTTP API's id."""
    cloudformation = client("cloudformation")
    template = cloudformation.get_template(StackName=stack_name, TemplateStage="Processed")
    deployed = {
        resource["LogicalResourceId"]: resource["PhysicalResourceId"]
        for page in cloudformation.get_paginator("list_stack_resources").paginate(
            StackName=stack_name
        )
        for resource in page["StackResourceSummaries"]
    }
    resources = template["TemplateBody"]["Resources"]
    create_routes(client, deployed, resources["Api"]["Properties"]["Body"]["paths"])
    repeat_concurrency(client("lambda"))
    return str(deployed["Api"])


def create_routes(client: Client, deployed: dict[str, str], paths: dict[str, Any]) -> None:
    """Create the API's routes from its OpenAPI body, which ministack ignores."""
    gateway, api = client("apigatewayv2"), deployed["Api"]
    for route in gateway.get_routes(ApiId=api)["Items"]:
        gateway.delete_route(ApiId=api, RouteId=route["RouteId"])
    for integration in gateway.get_integrations(ApiId=api)["Items"]:
        gateway.delete_integration(ApiId=api, IntegrationId=integration["IntegrationId"])
    for path, methods in paths.items():
        for method, operation in methods.items():
            target = operation["x-amazon-apigateway-integration"]
            function = target["uri"]["Fn::Sub"].split("functions/${")[1].split(".Arn}")[0]
            integration = gateway.create_integration(
                ApiId=api,
                IntegrationType="AWS_PROXY",
                IntegrationUri=client("lambda").get_function_configuration(
                    FunctionName=deployed[function]
                )["FunctionArn"],
                PayloadFormatVersion=target["payloadFormatVersion"],
            )
            gateway.create_route(
                ApiId=api,
                RouteKey=f"{method.upper()} {path}",
                Target=f"integrations/{integration['IntegrationId']}",
            )


def repeat_concurrency(functions: Any) -> None:
    """Say MaximumConcurrency again as a number; the template's parameter arrives as text."""
    for mapping in functions.list_event_source_mappings()["EventSourceMappings"]:
        functions.update_event_source_mapping(
            UUID=mapping["UUID"],
            ScalingConfig={
                "MaximumConcurrency": int(mapping["ScalingConfig"]["MaximumConcurrency"])
            },
        )
