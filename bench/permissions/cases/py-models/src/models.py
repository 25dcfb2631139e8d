import os

from pynamodb.attributes import UnicodeAttribute
from pynamodb.indexes import AllProjection, GlobalSecondaryIndex
from pynamodb.models import Model


class TenantIndex(GlobalSecondaryIndex):
    class Meta:
        index_name = 'tenant-index'
        projection = AllProjection()

    tenant = UnicodeAttribute(hash_key=True)


class Plot(Model):
    class Meta:
        table_name = os.environ['PLOTS_TABLE']
        region = os.environ['AWS_REGION']

    number = UnicodeAttribute(hash_key=True)
    tenant = UnicodeAttribute()
    tenants = TenantIndex()
