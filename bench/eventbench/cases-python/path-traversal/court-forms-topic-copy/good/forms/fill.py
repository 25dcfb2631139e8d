import json
import shutil


def handler(event, context):
    order = json.loads(event['Records'][0]['Sns']['Message'])
    shutil.copyfile(f"/opt/forms/{order['form']}", '/tmp/form.pdf')
