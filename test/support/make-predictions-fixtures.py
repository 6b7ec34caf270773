"""Writes test/fixtures/predictions/ with NumPy itself, and what it says of them: losses, confidences and squares computed in double
precision. Run with a Python that has NumPy, from the root of the repository: python3 test/support/make-predictions-fixtures.py"""
import json
import os

import numpy as np

FOLDER = "test/fixtures/predictions"
EXAMPLES, CLASSES = 40, 5


def softmax(logits):
    weights = np.exp(logits.astype(np.float64) - logits.astype(np.float64).max(1, keepdims=True))
    return weights / weights.sum(1, keepdims=True)


def said(probabilities, labels):
    rows = np.arange(len(labels))
    return {
        "labels": labels.tolist(),
        "predicted": probabilities.argmax(1).tolist(),
        "loss": (-np.log(probabilities[rows, labels])).tolist(),
        "confidence": probabilities.max(1).tolist(),
        "squares": (probabilities**2).sum(1).tolist(),
    }


def main():
    os.makedirs(FOLDER, exist_ok=True)
    path = lambda name: os.path.join(FOLDER, name)
    random = np.random.default_rng(7)
    logits = random.normal(size=(EXAMPLES, CLASSES)) * 3
    labels = random.integers(0, CLASSES, EXAMPLES)
    ids = np.array([f"img_{i:03d}é" for i in range(EXAMPLES)])
    names = np.array(["ant", "bee", "cat", "dog", "eel"])
    single = logits.astype(np.float32)
    half = logits.astype(np.float16)
    np.savez(path("val_predictions_epoch_3.npz"), logits=single, labels=labels, ids=ids, class_names=names, epoch=3)
    np.savez_compressed(path("packed_predictions.npz"), logits=half, labels=labels.astype(np.uint8), ids=np.char.encode(ids, "utf8"))
    np.save(path("fortran_logits.npy"), np.asfortranarray(logits.astype(">f8")))
    np.save(path("fortran_labels.npy"), labels.astype(">i4"))
    expected = {
        "val_predictions_epoch_3.npz": said(softmax(single), labels),
        "packed_predictions.npz": said(softmax(half), labels),
        "fortran_logits.npy": said(softmax(logits), labels),
    }
    with open(path("expected.json"), "w") as file:
        json.dump(expected, file, indent=1)
        file.write("\n")


main()
