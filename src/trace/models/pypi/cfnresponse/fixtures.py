import os
import cfnresponse
from crhelper import CfnResource

helper = CfnResource()


@helper.create
@helper.update
def create(event, context):
    os.system('ls ' + event['ResourceProperties']['Folder'])  # finds command


def routed(event, context):
    helper(event, context)


def answered(event, context):
    cfnresponse.send(event, context, cfnresponse.SUCCESS, {})  # finds url
