"""Knows where ministack itself differs from AWS in a way that we would notice, and amends it."""

import contextlib
import hashlib
import importlib
import json
import threading
import zipfile
from pathlib import Path
from types import SimpleNamespace
from typing import Any


def make(scratch: Path) -> None:
    """Amend ministack's modules, before anything is served."""
    retry_asynchronous_events()
    know_configuration_sets()
    unpack_layers_once(scratch / "layers")


def retry_asynchronous_events() -> None:
    """Give what EventBridge and Scheduler hand over the tries and the end that AWS gives it.

    They hand over once here, whatever the function's EventInvokeConfig says; S3's events, though,
    are tried again and then go where OnFailure says, as everything asynchronous does on AWS.
    """
    events: Any = importlib.import_module("ministack.services.eventbridge")
    functions: Any = importlib.import_module("ministack.services.lambda_svc")

    def dispatch(arn: str, payload: str) -> None:
        function, config, _name = functions._get_func_record_for_ref(arn)  # noqa: SLF001 - no public way
        if function and config:
            record = functions._execution_record_for_config(function, config)  # noqa: SLF001 - no public way
            functions.invoke_async_with_retry(record, json.loads(payload))

    events._dispatch_to_lambda = dispatch  # noqa: SLF001 - no public way


def know_configuration_sets() -> None:
    """Let a template have a configuration set of End User Messaging, which there is none of here.

    The provider double knows it by its name, and publishes what its event destination would.
    """
    provisioners: Any = importlib.import_module("ministack.services.cloudformation.provisioners")

    def create(_logical_id: str, properties: dict[str, Any], _stack: str) -> tuple[str, Any]:
        return properties["ConfigurationSetName"], {}

    def update(name: str, *_: object) -> tuple[str, Any]:
        return name, {}

    provisioners._RESOURCE_HANDLERS["AWS::SMSVOICE::ConfigurationSet"] = {  # noqa: SLF001 - no public way
        "create": create,
        "update": update,
        "delete": lambda *_: None,
    }


def unpack_layers_once(unpacked: Path) -> None:
    """Let workers share the unpacked layer, which would take each a second of its cold start."""

    class SharedZip(zipfile.ZipFile):
        def extractall(self, path: str) -> None:  # type: ignore[override] # as the workers call it
            folder = Path(path)
            if not folder.name.startswith("layer_"):
                super().extractall(folder)
                return
            tree = unpacked / hashlib.sha256(Path(str(self.filename)).read_bytes()).hexdigest()
            if not tree.exists():
                # Not in the worker's own folder, which goes with it when its function is changed.
                fresh = unpacked / f"{folder.parent.name}.new"
                super().extractall(fresh)
                with contextlib.suppress(OSError):  # another worker was first
                    fresh.rename(tree)
            folder.rmdir()
            folder.symlink_to(tree)

    runtime: Any = importlib.import_module("ministack.core.lambda_runtime")
    runtime.zipfile = SimpleNamespace(ZipFile=SharedZip, BadZipFile=zipfile.BadZipFile)


def warm_functions() -> None:
    """Start a worker of each function, so that the first text meets no cold start on its way."""
    runtime: Any = importlib.import_module("ministack.core.lambda_runtime")
    functions: Any = importlib.import_module("ministack.services.lambda_svc")

    def warm() -> None:
        for (_account, _region, name), function in functions._functions.all_items():  # noqa: SLF001 - no public way
            worker, _why = runtime.acquire_worker(name, function["config"], function["code_zip"])
            with contextlib.suppress(RuntimeError):  # said again, and logged, by whoever invokes it
                runtime.ensure_spawned(worker)
            runtime.release_worker(worker)

    threading.Thread(target=warm, daemon=True).start()
