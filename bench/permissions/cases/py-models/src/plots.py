from models import Plot


def add(event, context):
    Plot(event['number'], tenant=event['tenant']).save()  # uses dynamodb:PutItem on Plots; (dynamodb:DescribeTable on Plots)


def get(event, context):
    try:
        return Plot.get(event['number']).tenant  # uses dynamodb:GetItem on Plots; (dynamodb:DescribeTable on Plots)
    except Plot.DoesNotExist:
        return None


def rename(event, context):
    plot = Plot(event['number'])
    plot.update(actions=[Plot.tenant.set(event['tenant'])])  # uses dynamodb:UpdateItem on Plots; (dynamodb:DescribeTable on Plots)


def of_tenant(event, context):
    return [plot.number for plot in Plot.tenants.query(event['tenant'])]  # uses dynamodb:Query on Plots/index/tenant-index; (dynamodb:DescribeTable on Plots)


def count(event, context):
    return sum(1 for _ in Plot.scan())  # uses dynamodb:Scan on Plots; (dynamodb:DescribeTable on Plots)


def clear(event, context):
    with Plot.batch_write() as batch:
        for number in event['numbers']:
            batch.delete(Plot(number))  # uses dynamodb:BatchWriteItem on Plots; (dynamodb:DescribeTable on Plots)
