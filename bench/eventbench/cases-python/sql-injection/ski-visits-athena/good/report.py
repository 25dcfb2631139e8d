import json, os
import boto3

athena = boto3.session.Session().client("athena")


class VisitReport:
    def __init__(self, lift: str):
        self.lift = lift

    def sql(self):
        return f"""
            SELECT day, count(*) FROM visits
            WHERE lift = ?
            GROUP BY day
        """

    def start(self) -> str:
        output = {"OutputLocation": os.environ["RESULTS"]}
        started = athena.start_query_execution(QueryString=self.sql(), ResultConfiguration=output, ExecutionParameters=[self.lift])
        return started["QueryExecutionId"]


def handler(event, context):
    report = VisitReport(event["queryStringParameters"]["lift"])
    return {"statusCode": 202, "headers": {"Content-Type": "application/json"}, "body": json.dumps({"id": report.start()})}
