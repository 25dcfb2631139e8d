import json
import os
from enum import Enum
from typing import Annotated, List, Literal, NewType, Optional
from datetime import date
from uuid import UUID
from pydantic import BaseModel, EmailStr, Field, Json, StringConstraints, ValidationError, constr, field_validator, validator


class Colour(str, Enum):
    red = 'red'
    blue = 'blue'


class Line(BaseModel):
    product: constr(regex=r'^[a-z0-9]+$')
    note: str


class Order(BaseModel):
    id: UUID
    size: int
    name: str
    code: str = Field(..., pattern=r'^[a-z]+$')
    shade: Annotated[str, Field(pattern='^[a-z]+$')]
    kind: Literal['new', 'old']
    colour: Colour
    limit: Optional[int] = None
    title: Optional[str] = None
    lines: List[Line] = []


def validated(event, context):
    order = Order(**json.loads(event['body']))
    os.system(f'draw /data/{order.id} {order.size} {order.code} {order.shade} {order.kind} {order.limit}')
    os.system('draw ' + order.name)  # finds command
    os.system(f'draw {order.title}')  # finds command
    os.system('draw ' + order.colour.value)


def inner(event, context):
    order = Order.model_validate_json(event['body'])
    for line in order.lines:
        os.system('draw ' + line.product)
        os.system('draw ' + line.note)  # finds command


def older(event, context):
    try:
        order = Order.parse_raw(event['body'])
    except ValidationError:
        return {'statusCode': 400}
    os.system('draw ' + order.code)
    os.system('draw ' + order.dict()['name'])  # finds command
    os.system('draw ' + order.dict()['code'])


class Named(BaseModel):
    name: str
    other: str
    order_id: str = Field(alias='orderId')

    @validator('name')
    def check(cls, value):
        if not value.isalnum():
            raise ValueError('name')
        return value

    @field_validator('other')
    @classmethod
    def check_other(cls, value):
        return value.strip()


def checked(event, context):
    named = Named.model_validate(json.loads(event['body']))
    os.system('draw ' + named.name)
    os.system('draw ' + named.other)  # finds command
    os.system('draw ' + named.order_id)  # finds command


class Large(Order):
    weight: int
    label: str


def inherited(event, context):
    large = Large(**event)
    os.system(f'draw {large.weight} {large.code}')
    os.system('draw ' + large.label)  # finds command


Place = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r'^[A-Z]{2}\d{4}$')]
Free = Annotated[str, StringConstraints(min_length=1)]
Side = Literal['left', 'right']
Number = NewType('Number', UUID)
Label = constr(pattern='^[a-z]+$')


class Visit(BaseModel):
    place: Place
    free: Free
    side: Side
    number: Number
    label: Label
    labels: List[Label]
    day: date
    order: Json[Order]


def aliased(event, context):
    visit = Visit(**event)
    os.system(f'ls {visit.place} {visit.side} {visit.number} {visit.label} {visit.labels[0]} {visit.order.code}')
    os.system(f'ls {visit.day.isoformat()} {visit.day.strftime("%Y-%m")}')
    os.system(f'ls {visit.free}')  # finds command
    os.system(f'ls {visit.order.name}')  # finds command
    os.system(f'ls {visit.model_dump(include={"free"})["free"]}')  # finds command
    os.system(f'ls {visit.model_dump(include={"place"})["place"]}')
