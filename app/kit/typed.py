"""JSON columns that are of a type: checked on the way in and on the way out, never a free-for-all."""

from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Dialect, TypeDecorator
from sqlalchemy.dialects.postgresql import JSONB


class Typed(TypeDecorator[Any]):
    """`lines: Mapped[list[Line]] = mapped_column(Typed(list[Line]))`.

    The value is replaced as a whole, never changed in place: nobody would notice.
    """

    impl = JSONB
    cache_ok = True

    def __init__(self, kind: Any) -> None:
        super().__init__(none_as_null=True)
        self.kind = kind
        self.adapter: TypeAdapter[Any] = TypeAdapter(kind)

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        return None if value is None else self.adapter.dump_python(value, mode="json")

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        return None if value is None else self.adapter.validate_python(value)
