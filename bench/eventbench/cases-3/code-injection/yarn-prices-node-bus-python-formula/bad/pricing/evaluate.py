import ast
import operator

OPERATORS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv}
NAMES = {"wool": 4.2, "silk": 9.9, "dye": 1.1}


def evaluate(formula):
    tree = ast.parse(formula, mode="eval")
    return eval(compile(tree, "formula", "eval"), {"__builtins__": {}}, NAMES)  # finds code-injection
