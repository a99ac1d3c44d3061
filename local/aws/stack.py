"""The whole deployed service on this machine: an emulator with the real template in it."""

import hashlib
import json
import shutil
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from local.aws import gaps, sam_cli
from local.aws.process import Emulator
from local.aws.sam_cli import ROOT

NAME = "stayline-local"
DEPLOYED = f"/{NAME}/deployed"


class Stack(Emulator):
    """Builds and deploys what changed, starts it, and stops it all again.

    `secrets` are the SSM SecureStrings, by name; `parameters` override the template's. The data
    folder holds all that the stack remembers: starting again on the same one goes on where it was,
    after `kill` too. `progress` is told, in plain words, what takes time. `source` is the folder of
    the template and of all that is built with it, where that is not this checkout.

    Once started: `endpoint` (of AWS), `api_url`, `outputs`, `client(service)`, `logs`.
    """

    def __init__(
        self,
        secrets: Mapping[str, str],
        parameters: Mapping[str, str],
        *,
        data: Path = ROOT / ".stayline" / "local",
        progress: Callable[[str], None] = lambda _text: None,
        source: Path = ROOT,
    ) -> None:
        super().__init__(data)
        self.source = source
        machine = {"Architecture": sam_cli.architecture(), "ProtectData": "false"}
        self.secrets = secrets
        self.parameters = {**machine, **parameters}
        self.progress = progress
        self.api_url = ""
        self.outputs: dict[str, str] = {}

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def start(self, *, fresh: bool = False) -> None:
        """Return once everything answers. Raises SamError or RuntimeError, with nothing running.

        `fresh` forgets everything but what was deployed.
        """
        try:
            with self.watched():
                if fresh:
                    self.forget()
                self.begin()
                with sam_cli.one_at_a_time():
                    is_new = self.bring_up_to_date()
                if fresh and is_new:
                    self.keep_empty()
                self.have("warm")
        except BaseException:
            self.stop()
            raise

    def forget(self) -> None:
        """Go back to what was kept when nothing had happened yet.

        Emptying the table of a stack that runs would be too late: its functions are at work by
        then, and would go on with what the last run left in the queues.
        """
        self.own_folder().close()  # whoever still saves there has to be done
        state, empty = self.data / "state", self.data / "empty"
        shutil.rmtree(state, ignore_errors=True)
        (self.data / "journal").unlink(missing_ok=True)
        if empty.exists():
            shutil.copytree(empty, state)

    def keep_empty(self) -> None:
        """Keep what was saved after the deploy, for the next fresh start."""
        empty, copy = self.data / "empty", self.data / "empty.new"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(self.data / "state", copy, ignore=shutil.ignore_patterns("*.tmp"))
        shutil.rmtree(empty, ignore_errors=True)
        copy.rename(empty)

    def bring_up_to_date(self) -> bool:
        """Build and deploy what changed; tell whether anything was deployed."""
        for name, value in self.secrets.items():
            self.put(name, value, kind="SecureString")
        build = sam_cli.fingerprint(self.source)
        if not sam_cli.is_built(build, self.source):
            self.progress("Building the functions and their layer (sam build)")
            sam_cli.build(build, self.logs, self.source)
        is_new = self.deployed() != self.deployment(build)
        if is_new:
            self.progress("Deploying template.yaml (sam deploy)")
            with suppress(self.client("s3").exceptions.BucketAlreadyOwnedByYou):
                self.client("s3").create_bucket(Bucket=NAME)  # a deploy that was cut made it
            sam_cli.deploy(self.endpoint, self.parameters, self.logs, self.source)
            gaps.close(self.client, NAME)
            self.put(DEPLOYED, self.deployment(build))
        self.read_outputs()
        self.have("save")
        return is_new

    def put(self, name: str, value: str, *, kind: str = "String") -> None:
        self.client("ssm").put_parameter(Name=name, Value=value, Type=kind, Overwrite=True)

    def deployment(self, build: str) -> str:
        """Return what identifies a deploy: the build and what the template was told."""
        told = json.dumps([build, sorted(self.parameters.items())])
        return hashlib.sha256(told.encode()).hexdigest()

    def deployed(self) -> str:
        found = self.client("ssm").get_parameters(Names=[DEPLOYED])["Parameters"]
        return str(found[0]["Value"]) if found else ""

    def resources(self) -> dict[str, str]:
        """Give what is deployed: the physical ids (a queue's is its URL) by logical ones."""
        pages = self.client("cloudformation").get_paginator("list_stack_resources")
        return {
            one["LogicalResourceId"]: one["PhysicalResourceId"]
            for page in pages.paginate(StackName=NAME)
            for one in page["StackResourceSummaries"]
        }

    def read_outputs(self) -> None:
        stack = self.client("cloudformation").describe_stacks(StackName=NAME)["Stacks"][0]
        self.outputs = {each["OutputKey"]: each["OutputValue"] for each in stack["Outputs"]}
        api = self.outputs["ApiUrl"].removeprefix("https://").partition(".")[0]
        self.api_url = f"{self.endpoint}/_aws/execute-api/{api}/$default"
        self.put(f"/{NAME}/public-base-url", self.api_url)
        self.put(f"/{NAME}/links-url", f"{self.api_url}/l")
