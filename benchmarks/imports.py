"""What the function that texts come in by loads, and what of it nobody needs there."""

import json
import os
import subprocess
from collections.abc import Collection, Mapping

from benchmarks.environment import FUNCTIONS

# Family of modules, and why a text's cold start must not pay for it.
UNWANTED: Mapping[str, str] = {
    "aws_xray_sdk": "tracing costs more than all the rest (Tracer is not used)",
    "aws_lambda_powertools.event_handler": "one route needs no resolver",
    "aws_lambda_powertools.utilities.parser": "pydantic by another name",
    "boto3": "botocore's session makes the same clients",
    "multiprocessing": "comes with s3transfer",
    "phonenumbers": "the provider's numbers are E.164 already",
    "pydantic": "content was validated by the build, and Twilio's form by its signature",
    "requests": "comes with Twilio's own transport",
    "s3transfer": "comes with boto3",
    "stayline.content.load": "content is compiled into the layer",
    "tomllib": "the same",
    "twilio": "a text is answered through the queue, not from here",
}


def loaded(command: list[str]) -> list[str]:
    """Give the modules that a command has loaded, which prints sys.modules as JSON."""
    environment = {**FUNCTIONS, "PATH": os.environ.get("PATH", "")}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    modules: list[str] = json.loads(done.stdout.splitlines()[-1])
    return modules


LIST = "import app, json; print(json.dumps(sorted(sys.modules)))"


def of(families: Collection[str], modules: Collection[str]) -> list[str]:
    """Give those modules that belong to one of the families."""
    return [
        module
        for module in modules
        if any(f"{module}.".startswith(f"{family}.") for family in families)
    ]
