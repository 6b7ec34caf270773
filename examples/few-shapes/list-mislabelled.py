"""Lists the validation examples whose label train.py made wrong: id (which tells the shape that was drawn) and label."""
from train import COMMON, NAMES, make_data

_, labels, ids = make_data(COMMON, "validation")
print("id label")
for name, label in zip(ids, labels.tolist()):
    if name.split("/")[1].rsplit("-", 1)[0] != NAMES[label]:
        print(name, NAMES[label])
