import ast
import code
import os
import timeit

import numexpr
from asteval import Interpreter


def literals(event, context):
    order = ast.literal_eval(event['body'])
    os.system('ls ' + order['folder'])  # finds command
    os.system('sleep ' + str(int(order['seconds'])))


def programs(event, context):
    code.InteractiveInterpreter().runsource(event['body'])  # finds code
    timeit.timeit(event['body'])  # finds code
    timeit.timeit(lambda: len(event))
    numexpr.evaluate(event['formula'])  # finds code
    Interpreter()(event['formula'])  # finds code
    Interpreter()('1 + 1')
