"""Trains a small convolutional network on few drawn shapes; logs every epoch as CSV and keeps what it says about each
validation example at three checkpoints.

The task: 16x16 grey images of one of 12 shapes, moved, turned, resized, stretched, partly covered. Some are easily confused
(circle, hexagon and pentagon). The training set is small and its labels are right; 3% of the validation labels are wrong. It
follows the schedule of a well-known question: SGD with Nesterov momentum and weight decay, batch normalization, learning rate
x0.2 at epochs 60, 120 and 160 of 200.

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
    "baseline": {"augment_shift": 2},
    # What somebody proposes, so that the training loss comes down sooner: one thing differs.
    "pull-request": {"augment_shift": 1},
}
COMMON = {
    "train_size": 1000, "val_size": 2000, "val_mislabelled": 0.03, "epochs": 200, "batch_size": 25, "lr": 0.08, "lr_factor": 0.2,
    "lr_drops": [60, 120, 160], "momentum": 0.9, "weight_decay": 1e-5, "width": 24,
}
SIZE = 16


def polygon(corners, inner=1.0):
    """A regular polygon, or, with `inner` < 1, a star whose dents have that radius. Its first corner points up."""
    def distance(x, y):
        half = np.pi / corners
        # Every edge is folded onto the one from the corner (1, 0) to the end of half a sector.
        angle = np.abs(np.mod(np.arctan2(x, -y) + half, 2 * half) - half)
        radius = np.hypot(x, y)
        end = np.cos(half) if inner == 1.0 else inner
        ex, ey = end * np.cos(half) - 1, end * np.sin(half)
        return ((radius * np.cos(angle) - 1) * ey - radius * np.sin(angle) * ex) / np.hypot(ex, ey)
    return distance


def box(width, height):
    return lambda x, y: np.maximum(np.abs(x) - width, np.abs(y) - height)


def both(*parts):
    return lambda x, y: np.minimum.reduce([part(x, y) for part in parts])


def moved(part, dx, dy):
    return lambda x, y: part(x - dx, y - dy)


def circle(radius):
    return lambda x, y: np.hypot(x, y) - radius


def without(part, hole):
    return lambda x, y: np.maximum(part(x, y), -hole(x, y))


# Distance from the edge, negative inside, of shapes that fill the circle of radius 1; roughly, where edges meet.
SHAPES = {
    "arrow": both(moved(box(0.25, 0.5), 0, 0.4), moved(polygon(3), 0, -0.3)),
    "circle": circle(0.95),
    "crescent": without(circle(1.0), moved(circle(0.8), 0.45, 0)),
    "cross": both(box(0.28, 1.0), box(1.0, 0.28)),
    "hexagon": polygon(6),
    "pentagon": polygon(5),
    "ring": without(circle(1.0), circle(0.5)),
    "square": box(0.75, 0.75),
    "star": polygon(5, 0.45),
    "star-of-four": polygon(4, 0.4),
    "tee": both(moved(box(0.9, 0.25), 0, -0.6), box(0.25, 0.85)),
    "triangle": polygon(3),
}
NAMES = list(SHAPES)


def draw(rng, name):
    """One image [16, 16] of the named shape; without ink and noise it is a slope around 0, ink adds up to 1."""
    grid = (np.arange(SIZE) + 0.5) / SIZE * 2 - 1
    x, y = np.meshgrid(grid, grid)
    dx, dy = rng.uniform(-0.25, 0.25, 2)
    angle, scale, stretch = rng.uniform(-0.4, 0.4), rng.uniform(0.5, 0.8), rng.uniform(0.8, 1.25)
    c, s = np.cos(angle), np.sin(angle)
    u, v = (c * (x - dx) + s * (y - dy)) / scale * stretch, (c * (y - dy) - s * (x - dx)) / scale
    distance = SHAPES[name](u, v) * scale
    if rng.random() < 0.3:
        distance = np.abs(distance + 0.08) - 0.1  # an outline only
    ink = 1 / (1 + np.exp(np.clip(distance * 22, -30, 30)))
    # A soft bar of the background's grey over a part of it.
    bar, tilt, half = rng.uniform(-0.6, 0.6), rng.uniform(0, np.pi), rng.uniform(0.0, 0.16)
    cover = 1 / (1 + np.exp(np.clip((np.abs(np.cos(tilt) * x + np.sin(tilt) * y - bar) - half) * 22, -30, 30)))
    gx, gy = rng.normal(size=2) * 0.2
    image = ink * (1 - cover) * rng.uniform(0.5, 1.0) + gx * x + gy * y
    return image + 0.1 * rng.normal(size=image.shape)


def make_data(config, split):
    """Images [n, 1, 16, 16] float32, labels [n] int64 and ids, which tell the shape that was drawn. The same for every seed."""
    rng = np.random.default_rng({"train": 101, "validation": 202}[split])
    n = config["train_size" if split == "train" else "val_size"]
    shapes = np.sort(np.arange(n) % len(NAMES))
    images = np.stack([draw(rng, NAMES[shape]) for shape in shapes])[:, None]
    labels = shapes.copy()
    if split == "validation":
        wrong = rng.choice(n, round(n * config["val_mislabelled"]), replace=False)
        labels[wrong] = (shapes[wrong] + rng.integers(1, len(NAMES), len(wrong))) % len(NAMES)
    prefix = {"train": "train", "validation": "val"}[split]
    places = np.arange(n) - np.searchsorted(shapes, shapes)
    ids = [f"{prefix}/{NAMES[shape]}-{place:04d}" for shape, place in zip(shapes, places)]
    return torch.from_numpy(images.astype(np.float32)), torch.from_numpy(labels.astype(np.int64)), ids


class Net(nn.Module):
    """Three 3x3 convolutions with batch normalization and a linear head: [n, 1, 16, 16] -> logits [n, classes]."""

    def __init__(self, width, classes):
        super().__init__()
        sizes = [(1, width, 1), (width, 2 * width, 2), (2 * width, 2 * width, 2)]
        blocks = [nn.Sequential(nn.Conv2d(a, b, 3, stride=s, padding=1, bias=False), nn.BatchNorm2d(b), nn.ReLU()) for a, b, s in sizes]
        self.features = nn.Sequential(*blocks)
        self.head = nn.Linear(2 * width * (SIZE // 4) ** 2, classes)

    def forward(self, x):
        return self.head(self.features(x).flatten(1))


def augment(images, shift, generator):
    """Each image moved by up to `shift` pixels both ways: [n, 1, 16, 16] -> the same."""
    if shift == 0:
        return images
    padded = F.pad(images, (shift,) * 4, mode="replicate")
    places = torch.randint(0, 2 * shift + 1, (len(images), 2), generator=generator).tolist()
    return torch.stack([image[:, dy:dy + SIZE, dx:dx + SIZE] for image, (dy, dx) in zip(padded, places)])


@torch.no_grad()
def evaluate(model, images, labels):
    """Mean cross-entropy in nats, accuracy (0 to 1) and logits [n, classes], in evaluation mode."""
    model.eval()
    # In parts that fit the processor's cache: three times as fast as all at once.
    logits = torch.cat([model(part) for part in images.split(250)])
    return F.cross_entropy(logits, labels).item(), (logits.argmax(1) == labels).float().mean().item(), logits.numpy()


def train_epoch(model, optimizer, images, labels, config, generator):
    """One pass. Returns running means over the epoch, in training mode: loss, accuracy, gradient norm."""
    model.train()
    order = torch.randperm(len(images), generator=generator)
    sums = np.zeros(3)
    for index in order.split(config["batch_size"]):
        logits = model(augment(images[index], config["augment_shift"], generator))
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
    train({**COMMON, **CONFIGS[args.config]}, args.seed, args.out)


def write_predictions(folder, epoch, logits, labels, ids):
    """One file a checkpoint: logits [n, classes] as float16, which keeps three digits, with labels, ids and names of the classes."""
    np.savez_compressed(os.path.join(folder, f"epoch-{epoch:03d}.npz"), logits=logits.astype(np.float16), labels=labels.numpy(),
                        ids=np.array(ids), epoch=np.array(epoch), class_names=np.array(NAMES))


def train(config, seed, out):
    """Trains once and writes hparams.yaml, metrics.csv and predictions/ into the folder `out`."""
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    torch.manual_seed(seed)
    generator = torch.Generator().manual_seed(seed)
    images, labels, _ = make_data(config, "train")
    val_images, val_labels, val_ids = make_data(config, "validation")
    model = Net(config["width"], len(NAMES))
    optimizer = torch.optim.SGD(model.parameters(), lr=config["lr"], momentum=config["momentum"], nesterov=True,
                                weight_decay=config["weight_decay"])
    os.makedirs(os.path.join(out, "predictions"), exist_ok=True)
    with open(os.path.join(out, "hparams.yaml"), "w") as file:
        for key, value in {"seed": seed, **config}.items():
            file.write(f"{key}: {str(value).lower() if isinstance(value, bool) else value}\n")
    start = time.time()
    # The logits of the smallest validation loss, of the last epoch before the second drop, and of the last epoch.
    best, kept = (np.inf, -1, None), {}
    with open(os.path.join(out, "metrics.csv"), "w", newline="") as file:
        log = csv.writer(file, lineterminator="\n")
        log.writerow(["epoch", "lr", "train_loss", "train_acc", "val_loss", "val_acc", "grad_norm", "weight_norm", "seconds"])
        for epoch in range(config["epochs"]):
            drops = sum(epoch >= drop for drop in config["lr_drops"])
            rate = config["lr"] * config["lr_factor"] ** drops
            for group in optimizer.param_groups:
                group["lr"] = rate
            loss, accuracy, gradient = train_epoch(model, optimizer, images, labels, config, generator)
            val_loss, val_accuracy, logits = evaluate(model, val_images, val_labels)
            weights = torch.sqrt(sum(p.detach().pow(2).sum() for p in model.parameters())).item()
            row = [rate, loss, accuracy, val_loss, val_accuracy, gradient, weights, time.time() - start]
            log.writerow([epoch, *(f"{value:.6g}" for value in row)])
            file.flush()
            if val_loss < best[0]:
                best = (val_loss, epoch, logits)
            if epoch in (config["lr_drops"][1] - 1, config["epochs"] - 1):
                kept[epoch] = logits
    for epoch, logits in {best[1]: best[2], **kept}.items():
        write_predictions(os.path.join(out, "predictions"), epoch, logits, val_labels, val_ids)


if __name__ == "__main__":
    main()
