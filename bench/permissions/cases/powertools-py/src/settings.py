import os

from aws_lambda_powertools.utilities import parameters
from aws_lambda_powertools.utilities.parameters import get_parameters_by_name, get_secret


def one(event, context):
    return parameters.get_parameter('/payments/limit', max_age=60)  # uses ssm:GetParameter on ssm:/payments/limit


def path(event, context):
    return parameters.get_parameters('/payments/rates')  # uses ssm:GetParametersByPath on ssm:/payments/rates


def by_name(event, context):
    return get_parameters_by_name(parameters={'/payments/a': {}, '/payments/b': {'max_age': 0}}, max_age=60)  # uses ssm:GetParameters on ssm:/payments/a; ssm:GetParameters on ssm:/payments/b


def secret(event, context):
    return len(get_secret(os.environ['API_SECRET']))  # uses secretsmanager:GetSecretValue on ApiSecret


def app_config(event, context):
    # uses appconfig:StartConfigurationSession on ?; appconfig:GetLatestConfiguration on ?
    return parameters.get_app_config(name='features', environment='prod', application='payments', transform='json')
