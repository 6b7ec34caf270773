"""Trains a small convolutional network on noisy synthetic shapes and logs every epoch as CSV.

The task: 12x12 grey images of one of 10 shapes (fixed random low-frequency templates), shifted and rescaled,
buried in pixel noise; a share of the training labels is wrong. It follows the schedule of a well-known question:
SGD with Nesterov momentum and weight decay, batch normalization, learning rate x0.2 at epochs 60, 120 and 160 of 200.

    python3 train.py --config baseline --seed 1 --out baseline/seed-1
"""
import argparse
import csv
import os
import time

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

CONFIGS = {
    # What is on the main branch.
    "baseline": {"weight_decay": 4e-3},
    # What somebody proposes, having read that weight decay causes the rise after the first drop: one thing differs.
    "pull-request": {"weight_decay": 5e-4},
}
COMMON = {
    "classes": 10, "train_size": 2000, "val_size": 4000, "pixel_noise": 1.6, "label_noise": 0.05,
    "epochs": 200, "batch_size": 50, "lr": 0.1, "lr_factor": 0.2, "lr_drops": [60, 120, 160], "momentum": 0.9,
    "width": 24, "augment_noise": 0.1,
}


def make_data(config, split):
    """Images [n, 1, 12, 12] float32 and labels [n] int64. The same for every seed of a training: only `split` decides."""
    rng = np.random.default_rng({"train": 101, "validation": 202}[split])
    templates = np.random.default_rng(7).normal(size=(config["classes"], 1, 4, 4)).astype(np.float32)
    shapes = F.interpolate(torch.from_numpy(templates), size=(12, 12), mode="bicubic", align_corners=False).numpy()
    n = config["train_size" if split == "train" else "val_size"]
    labels = rng.integers(0, config["classes"], n)
    images = np.stack([np.roll(shapes[y], tuple(rng.integers(-2, 3, 2)), axis=(1, 2)) * rng.uniform(0.6, 1.4) for y in labels])
    images = images + config["pixel_noise"] * rng.normal(size=images.shape)
    if split == "train":
        wrong = rng.random(n) < config["label_noise"]
        labels = np.where(wrong, rng.integers(0, config["classes"], n), labels)
    return torch.from_numpy(images.astype(np.float32)), torch.from_numpy(labels.astype(np.int64))


class Net(nn.Module):
    """Three 3x3 convolutions with batch normalization and a linear head: [n, 1, 12, 12] -> logits [n, classes]."""

    def __init__(self, width, classes):
        super().__init__()
        sizes = [(1, width, 1), (width, 2 * width, 2), (2 * width, 2 * width, 2)]
        blocks = [nn.Sequential(nn.Conv2d(a, b, 3, stride=s, padding=1, bias=False), nn.BatchNorm2d(b), nn.ReLU()) for a, b, s in sizes]
        self.features = nn.Sequential(*blocks)
        self.head = nn.Linear(2 * width * 9, classes)

    def forward(self, x):
        return self.head(self.features(x).flatten(1))


def augment(images, noise, generator):
    """One random shift by up to a pixel for the whole batch, and fresh pixel noise: [n, 1, 12, 12] -> the same."""
    dx, dy = torch.randint(-1, 2, (2,), generator=generator).tolist()
    images = torch.roll(images, (dx, dy), (2, 3))
    return images + noise * torch.randn(images.shape, generator=generator)


@torch.no_grad()
def evaluate(model, images, labels):
    """Mean cross-entropy in nats and accuracy (0 to 1), in evaluation mode."""
    model.eval()
    logits = model(images)
    return F.cross_entropy(logits, labels).item(), (logits.argmax(1) == labels).float().mean().item()


def train_epoch(model, optimizer, images, labels, config, generator):
    """One pass. Returns running means over the epoch, in training mode: loss, accuracy, gradient norm."""
    model.train()
    order = torch.randperm(len(images), generator=generator)
    sums = np.zeros(3)
    for index in order.split(config["batch_size"]):
        batch = augment(images[index], config["augment_noise"], generator)
        logits = model(batch)
        loss = F.cross_entropy(logits, labels[index])
        optimizer.zero_grad()
        loss.backward()
        norm = torch.sqrt(sum(p.grad.pow(2).sum() for p in model.parameters()))
        optimizer.step()
        accuracy = (logits.argmax(1) == labels[index]).float().mean()
        sums += len(index) * np.array([loss.item(), accuracy.item(), norm.item()])
    return sums / len(images)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--config", choices=CONFIGS, required=True)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    config = {**COMMON, **CONFIGS[args.config]}
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    torch.manual_seed(args.seed)
    generator = torch.Generator().manual_seed(args.seed)
    train, validation = make_data(config, "train"), make_data(config, "validation")
    model = Net(config["width"], config["classes"])
    optimizer = torch.optim.SGD(model.parameters(), lr=config["lr"], momentum=config["momentum"], nesterov=True,
                                weight_decay=config["weight_decay"])
    os.makedirs(args.out, exist_ok=True)
    with open(os.path.join(args.out, "hparams.yaml"), "w") as file:
        for key, value in {"seed": args.seed, **config}.items():
            file.write(f"{key}: {str(value).lower() if isinstance(value, bool) else value}\n")
    start = time.time()
    with open(os.path.join(args.out, "metrics.csv"), "w", newline="") as file:
        log = csv.writer(file, lineterminator="\n")
        log.writerow(["epoch", "lr", "train_loss", "train_acc", "val_loss", "val_acc", "grad_norm", "weight_norm", "seconds"])
        for epoch in range(config["epochs"]):
            drops = sum(epoch >= drop for drop in config["lr_drops"])
            rate = config["lr"] * config["lr_factor"] ** drops
            for group in optimizer.param_groups:
                group["lr"] = rate
            loss, accuracy, gradient = train_epoch(model, optimizer, *train, config, generator)
            val_loss, val_accuracy = evaluate(model, *validation)
            weights = torch.sqrt(sum(p.detach().pow(2).sum() for p in model.parameters())).item()
            row = [rate, loss, accuracy, val_loss, val_accuracy, gradient, weights, time.time() - start]
            log.writerow([epoch, *(f"{value:.6g}" for value in row)])
            file.flush()


if __name__ == "__main__":
    main()
