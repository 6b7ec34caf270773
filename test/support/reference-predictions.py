"""Writes test/fixtures/math/predictions.json: python3 test/support/reference-predictions.py > test/fixtures/math/predictions.json

Reference values for the statistics of per-example predictions, from NumPy, SciPy and scikit-learn. The calibration error is its published
formula (Guo et al. 2017, section 2, in bins of equal mass), Hall's transformation that of Hall 1992, inverted by brentq.
"""

import json
import math
import platform

import numpy as np
import scipy
import sklearn
from scipy import optimize, special, stats
from sklearn.calibration import calibration_curve
from sklearn.metrics import log_loss


def predictions():
    """Logits of a few hundred examples, rounded to what float32 holds exactly, with labels of a model of temperature `t`."""
    rng = np.random.default_rng(27)
    for name, n, classes, scale, t in (("overconfident", 300, 4, 3.0, 2.0), ("underconfident", 300, 3, 2.0, 0.6), ("two classes", 300, 2, 2.0, 1.3)):
        true = scale * rng.standard_normal((n, classes))
        chances = special.softmax(true, axis=1)
        labels = [int(rng.choice(classes, p=row)) for row in chances]
        yield name, np.round(true * t * 65536) / 65536, np.array(labels)


def equal_mass_error(confidence, right, bins):
    order = np.argsort(confidence, kind="stable")
    parts = np.array_split(order, bins)
    found = [[len(part), float(confidence[part].mean()), float(right[part].mean())] for part in parts]
    return found, float(sum(n / len(confidence) * abs(a - c) for n, c, a in found))


def told_of(name, logits, labels):
    """`loss`, `brier` (multiclass: Brier 1950), bins as calibration_curve has them, temperature by minimize_scalar."""
    p = special.softmax(logits, axis=1)
    n, classes = logits.shape
    confidence = p.max(axis=1)
    right = (p.argmax(axis=1) == labels).astype(float)

    def loss_at(inverse):
        return float(np.mean(special.logsumexp(inverse * logits, axis=1) - inverse * logits[np.arange(n), labels]))

    best = optimize.minimize_scalar(loss_at, bounds=(0.02, 50), method="bounded", options={"xatol": 1e-12})
    bins, ece = equal_mass_error(confidence, right, n // 20)
    shares, confidences = calibration_curve(right, confidence, n_bins=n // 20, strategy="quantile")
    assert np.allclose(shares, [a for _, _, a in bins]) and np.allclose(confidences, [c for _, c, _ in bins])
    return {
        "name": name,
        "classes": classes,
        "logits": logits.ravel().tolist(),
        "labels": labels.tolist(),
        "logLoss": float(log_loss(labels, p, labels=list(range(classes)))),
        "brier": float(np.mean(((p - np.eye(classes)[labels]) ** 2).sum(axis=1))),
        "bins": bins,
        "equalMassError": ece,
        "inverseTemperature": float(best.x),
        "lossThere": float(best.fun),
    }


def paired(name, a, b):
    """ttest_rel, and the same after Hall's transformation of the shift in standard deviations."""
    d = np.array(b) - np.array(a)
    n = len(d)
    result = stats.ttest_rel(b, a)
    # stats.t.ppf, and with it confidence_interval, is off by 5e-9 in SciPy 1.10.
    critical = float(optimize.brentq(lambda t: stats.t.cdf(t, n - 1) - 0.975, 0, 100, xtol=1e-14))
    half = critical * float(stats.sem(d))
    gamma = float(stats.skew(d))

    def hall(x):
        return x + gamma * x**2 / 3 + gamma**2 * x**3 / 27 + gamma / (6 * n)

    def end(t):
        return float(d.mean() - d.std() * optimize.brentq(lambda x: hall(x) - t / math.sqrt(n), -20, 20, xtol=1e-14))

    z = math.sqrt(n) * hall(float(d.mean() / d.std()))
    return {
        "name": name,
        "differences": d.tolist(),
        "p": float(result.pvalue),
        "interval": [float(d.mean()) - half, float(d.mean()) + half],
        "hallP": float(2 * stats.t.sf(abs(z), n - 1)),
        "hallInterval": [end(critical), end(-critical)],
    }


def pairs():
    rng = np.random.default_rng(28)
    half = rng.standard_normal(20)
    even = np.concatenate([half, -half]) + 0.3
    yield "even", np.zeros(40).tolist(), even.tolist()
    yield "long tail", rng.exponential(1, 60).tolist(), rng.exponential(1.6, 60).tolist()
    yield "rare losses", (0.01 * rng.random(200)).tolist(), np.where(rng.random(200) < 0.05, 6 * rng.random(200), 0.01).tolist()


def mcnemar():
    for lost, won in ((0, 0), (0, 1), (0, 12), (1, 9), (5, 3), (30, 30), (48, 30), (400, 330), (5100, 4900), (501_000, 499_000), (503_000, 497_000), (20, 2000)):
        yield [lost, won, float(stats.binomtest(lost, lost + won, 0.5).pvalue) if lost + won else 1.0]


def agresti_min(lost, won, n):
    cells = np.array([won, lost]) + 0.5
    p, q = cells / (n + 2)
    half = float(stats.norm.ppf(0.975)) * math.sqrt((p + q - (p - q) ** 2) / (n + 2))
    return [lost, won, n, float(p - q) - half, float(p - q) + half]


print(
    json.dumps(
        {
            "madeBy": f"Python {platform.python_version()}, NumPy {np.__version__}, SciPy {scipy.__version__}, scikit-learn {sklearn.__version__}",
            "predictions": [told_of(*one) for one in predictions()],
            "paired": [paired(*one) for one in pairs()],
            "mcnemar": list(mcnemar()),
            "pairedProportions": [agresti_min(*one) for one in ((9, 1, 100), (0, 0, 10), (100, 80, 10_000), (10, 0, 10))],
            "foldedNormal": [[mu, s, float(stats.foldnorm.mean(abs(mu) / s, scale=s))] for mu, s in ((0, 1), (0.1, 0.3), (-2, 1), (5, 0.2))],
            "wilson": [
                [k, n, *map(float, stats.binomtest(k, n).proportion_ci(0.95, method="wilson"))]
                for k, n in ((0, 20), (1, 20), (19, 20), (20, 20), (700, 1000))
            ],
        }
    )
)
