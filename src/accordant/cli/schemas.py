"""Which pydantic model a `--schema` names: one of ours, one in an installed module, or one in a file."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args, get_origin

from accordant.errors import SchemaError

if TYPE_CHECKING:
    from types import ModuleType

OURS = ("Agreement", "Extraction")


def schema_named(name: str) -> Any:
    """The pydantic model (or `list[Model]`) behind `Agreement`, `module:Model` or `path/to/file.py:Model`.

    Raises `SchemaError` that says what is wrong with the name, the file or what stands there.
    """
    place, _, attribute = name.rpartition(":")
    if not place:
        return _ours(name)
    module = _from_file(Path(place), name) if place.endswith(".py") else _imported(place, name)
    try:
        found: Any = module
        for part in attribute.split("."):
            found = getattr(found, part)
    except AttributeError:
        raise SchemaError(f"--schema {name}: there is no {attribute} in {place}{_models_in(module)}") from None
    if not _is_model(get_args(found)[0] if get_origin(found) is list else found):
        raise SchemaError(f"--schema {name}: {attribute} is no pydantic model{_models_in(module)}")
    return found


def _ours(name: str) -> Any:
    if name == "Agreement":
        from accordant.agreement import Agreement

        return Agreement
    if name == "Extraction":
        from accordant.agreement import Agreement
        from accordant.extraction import Extraction

        return Extraction[Agreement]
    raise SchemaError(f"there is no schema {name!r}; there are {', '.join(OURS)}, and your own as module:Model or path/to/file.py:Model")


def _is_model(found: Any) -> bool:
    from pydantic import BaseModel

    return isinstance(found, type) and issubclass(found, BaseModel)


def _models_in(module: ModuleType) -> str:
    names = [name for name, value in vars(module).items() if _is_model(value) and value.__module__ == module.__name__]
    return f"; it has {', '.join(names)}" if names else "; it has no pydantic model"


def _imported(place: str, name: str) -> ModuleType:
    if "" not in sys.path and str(Path.cwd()) not in sys.path:
        sys.path.insert(0, str(Path.cwd()))
    try:
        return importlib.import_module(place)
    except Exception as error:
        raise SchemaError(f"--schema {name}: importing {place} failed: {type(error).__name__}: {error}") from error


def _from_file(path: Path, name: str) -> ModuleType:
    if not path.is_file():
        raise SchemaError(f"--schema {name}: there is no file {path}")
    spec = importlib.util.spec_from_file_location(f"accordant_schema_{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # pydantic looks a model's annotations up there
    sys.path.insert(0, str(path.resolve().parent))
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        raise SchemaError(f"--schema {name}: running {path} failed: {type(error).__name__}: {error}") from error
    finally:
        sys.path.remove(str(path.resolve().parent))
    return module
