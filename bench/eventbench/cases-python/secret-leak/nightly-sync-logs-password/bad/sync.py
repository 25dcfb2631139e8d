import json
import logging

import boto3
import pymysql

log = logging.getLogger(__name__)
secrets = boto3.client('secretsmanager')


def handler(event, context):
    login = json.loads(secrets.get_secret_value(SecretId='sync/db')['SecretString'])
    log.info('connecting as %s with %s', login['username'], login['password'])  # finds secret-leak
    connection = pymysql.connect(host='sync.internal', user=login['username'], password=login['password'], ssl_ca='/opt/rds.pem')
    connection.close()
