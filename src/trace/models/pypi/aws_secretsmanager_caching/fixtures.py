import os
from aws_secretsmanager_caching import InjectSecretString, SecretCache, SecretCacheConfig

cache = SecretCache(config=SecretCacheConfig())


def read(event, context):
    cache.get_secret_string('shop/database')  # uses secretsmanager:DescribeSecret, secretsmanager:GetSecretValue
    os.system('ls ' + event['folder'])  # finds command


@InjectSecretString('shop/bank', cache)  # uses secretsmanager:DescribeSecret, secretsmanager:GetSecretValue
def charged(password, order):
    os.system('ls ' + order)  # finds command


def injected(event, context):
    charged(event['order'])
