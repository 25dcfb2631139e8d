import os
from typing import Annotated
from aws_lambda_powertools import Logger, Metrics, Tracer
from aws_lambda_powertools.event_handler import APIGatewayRestResolver, Response, content_types
from aws_lambda_powertools.event_handler import ALBResolver, APIGatewayHttpResolver, AppSyncResolver, LambdaFunctionUrlResolver
from aws_lambda_powertools.event_handler.exceptions import BadRequestError
from aws_lambda_powertools.event_handler.openapi.params import Header as FromHeader
from aws_lambda_powertools.event_handler.openapi.params import Query
from aws_lambda_powertools.event_handler.router import Router
from aws_lambda_powertools.utilities import parameters
from aws_lambda_powertools.utilities.batch import BatchProcessor, EventType, process_partial_response
from aws_lambda_powertools.utilities.data_classes import APIGatewayProxyEvent, S3Event, SQSEvent, event_source
from aws_lambda_powertools.utilities.parser import BaseModel, event_parser, parse
from aws_lambda_powertools.utilities.parser.envelopes import SqsEnvelope
from aws_lambda_powertools.utilities.parser.models import SqsRecordModel
from aws_lambda_powertools.utilities.validation import validate, validator

logger = Logger(service='shop')
tracer = Tracer()
metrics = Metrics(namespace='shop')
app = APIGatewayRestResolver()
router = Router()


@app.get('/orders/<order_id>')
@tracer.capture_method
def order(order_id: str):
    os.system('ls ' + order_id)  # finds command
    os.system('ls ' + app.current_event.get_query_string_value(name='folder', default_value='/tmp'))  # finds command
    return {'id': 1}


@app.post('/orders')
def create():
    body = app.current_event.json_body
    os.system('ls ' + body['folder'])  # finds command
    os.system('ls ' + str(int(body['size'])))
    os.system('ls ' + app.current_event.query_string_parameters['folder'])  # finds command
    return Response(status_code=200, content_type=content_types.TEXT_HTML, body='<p>fixed</p>')


@router.get('/pages/<name>')
def page(name):
    return Response(status_code=200, content_type='text/html', body=f'<p>{name}</p>')  # finds html


app.include_router(router)


@logger.inject_lambda_context(log_event=True)
@tracer.capture_lambda_handler
@metrics.log_metrics(capture_cold_start_metric=True)
def routed(event, context):
    return app.resolve(event, context)


@event_source(data_class=APIGatewayProxyEvent)
def classed(event, context):
    os.system('ls ' + event.path_parameters['folder'])  # finds command
    os.system('ls ' + event.json_body['folder'])  # finds command
    os.system('ls ' + event.body)  # finds command
    os.system('ls ' + event.headers.get('x-folder', '/tmp'))  # finds command
    logger.info('received', extra={'path': event.path})


@event_source(data_class=SQSEvent)
def queued(event, context):
    for record in event.records:
        os.system('ls ' + record.body)  # finds command
        os.system('ls ' + record.json_body['folder'])  # finds command


@event_source(data_class=S3Event)
def stored(event, context):
    os.system('ls ' + event.object_key)  # finds command
    for record in event.records:
        os.system('ls ' + record.s3.get_object.key)  # finds command


processor = BatchProcessor(event_type=EventType.SQS)


def one(record):
    os.system('ls ' + record.json_body['folder'])  # finds command
    os.system('ls ' + record['body'])  # finds command


def batch(event, context):
    return process_partial_response(event=event, record_handler=one, processor=processor, context=context)


class Order(BaseModel):
    size: int
    folder: str


@event_parser(model=Order)
def parsed(event, context):
    os.system(f'ls {event.size}')
    os.system('ls ' + event.folder)  # finds command


def by_hand(event, context):
    for found in parse(event, model=Order, envelope=SqsEnvelope):
        os.system(f'ls {found.size}')
        os.system('ls ' + found.folder)  # finds command


schema = {'type': 'object', 'properties': {'code': {'type': 'string', 'pattern': '^[a-z]+$'}, 'name': {'type': 'string'}}, 'required': ['code']}


@validator(inbound_schema=schema)
def held(event, context):
    os.system('ls ' + event['code'])
    os.system('ls ' + event['name'])  # finds command


def asked(event, context):
    validate(event=event, schema=schema)
    os.system('ls ' + event['code'])
    os.system('ls ' + event['name'])  # finds command
    parameters.get_parameter('/shop/key')  # uses ssm:GetParameter


from pydantic import Json

strict = APIGatewayHttpResolver(enable_validation=True)
inner = Router()


class Taken(Exception):
    def __init__(self, folder):
        self.folder = folder


@strict.exception_handler(Taken)
def taken(error: Taken):
    os.system('ls ' + error.folder)  # finds command
    return Response(status_code=409, content_type='text/plain', body='taken')


@inner.get('/orders/<order_id>')
def strictly(order_id: int, tag: Annotated[str, Query(pattern='^[a-z]+$')], x: Annotated[str, FromHeader()], name: str = ''):
    os.system(f'ls {order_id} {tag}')
    os.system(f'ls {x}')  # finds command
    os.system(f'ls {name}')  # finds command
    raise Taken(name)


@inner.post('/orders')
def made(order: Order):
    os.system(f'ls {order.size}')
    os.system(f'ls {order.folder}')  # finds command
    raise BadRequestError('closed')


@inner.get('/context')
def of_router():
    os.system('ls ' + inner.current_event.query_string_parameters['folder'])  # finds command
    return {}


strict.include_router(inner, prefix='/v1')


def strictly_routed(event, context):
    return strict.resolve(event, context)


balanced = ALBResolver()
direct = LambdaFunctionUrlResolver()
graph = AppSyncResolver()


@balanced.get('/a/<name>')
def by_balancer(name):
    os.system('ls ' + name)  # finds command
    return {}


@direct.put('/b')
def by_address():
    os.system('ls ' + direct.current_event.json_body['folder'])  # finds command
    return {}, 201


@graph.resolver(type_name='Query', field_name='one')
def by_graph(folder: str = ''):
    os.system('ls ' + folder)  # finds command
    return {}


def balanced_handler(event, context):
    return balanced.resolve(event, context)


def direct_handler(event, context):
    return direct.resolve(event, context)


def graph_handler(event, context):
    return graph.resolve(event, context)


class OrderRecord(SqsRecordModel):
    body: Json[Order]


typed = BatchProcessor(event_type=EventType.SQS, model=OrderRecord)


def typed_one(record: OrderRecord):
    os.system(f'ls {record.body.size}')
    os.system('ls ' + record.body.folder)  # finds command


def typed_batch(event, context):
    return process_partial_response(event=event, record_handler=typed_one, processor=typed, context=context)


from aws_lambda_powertools.utilities.feature_flags import AppConfigStore, FeatureFlags
from aws_lambda_powertools.utilities.idempotency import DynamoDBPersistenceLayer, IdempotencyConfig, idempotent, idempotent_function
from aws_lambda_powertools.utilities.parameters import DynamoDBProvider, SSMProvider, get_secret, set_parameter
from aws_lambda_powertools.utilities.streaming import S3Object

ssm = SSMProvider()
rates = DynamoDBProvider(table_name='rates')
layer = DynamoDBPersistenceLayer(table_name='seen')
flags = FeatureFlags(store=AppConfigStore(environment='prod', application='shop', name='flags'))


def configured(event, context):
    os.system('ls ' + ssm.get('/shop/folder'))  # uses ssm:GetParameter
    os.system('ls ' + get_secret('shop/bank', transform='json')['name'])  # uses secretsmanager:GetSecretValue
    rates.get_multiple('eur')  # uses dynamodb:Query
    parameters.get_parameters('/shop/all')  # uses ssm:GetParametersByPath
    set_parameter('/shop/last', event['name'])  # uses ssm:PutParameter
    flags.evaluate(name='new', default=False)  # uses appconfigdata:GetLatestConfiguration, appconfigdata:StartConfigurationSession
    for line in S3Object(bucket='prices', key='all.csv'):  # uses s3:GetObject
        os.system('ls ' + event['folder'])  # finds command


# uses dynamodb:DeleteItem, dynamodb:GetItem, dynamodb:PutItem, dynamodb:UpdateItem
@idempotent_function(data_keyword_argument='order', persistence_store=layer, config=IdempotencyConfig())
def pay(order):
    os.system('pay ' + order)  # finds command


# uses dynamodb:DeleteItem, dynamodb:GetItem, dynamodb:PutItem, dynamodb:UpdateItem
@idempotent(persistence_store=layer)
def once(event, context):
    pay(order=event['order'])
