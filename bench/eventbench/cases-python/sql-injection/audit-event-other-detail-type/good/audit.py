import os
import boto3

redshift = boto3.client('redshift-data')


def handler(event, context):
    detail = event['detail']
    sql = "INSERT INTO audit (branch) VALUES ('{branch}')".format(branch=detail['branch'])
    redshift.execute_statement(ClusterIdentifier=os.environ['CLUSTER'], Database='loans', DbUser='audit', Sql=sql)
