"""Writes test/fixtures/math/reference.json: python3 test/support/reference-statistics.py > test/fixtures/math/reference.json

Reference values from NumPy and SciPy; the Hamed-Rao variance, which neither has, is computed here from its formula
(Hamed & Rao 1998, eq. 5), independently of the TypeScript code: lists and loops over pairs, SciPy's rankdata and norm.
"""

import json
import math
import platform

import numpy as np
import scipy
from scipy import stats


def curves():
    rng = np.random.default_rng(20)
    yield "falling", (0.3 + np.exp(-np.arange(30) / 9) + 0.02 * rng.standard_normal(30)).tolist()
    yield "flat", (1 + 0.05 * rng.standard_normal(40)).tolist()
    red = [0.0]
    for draw in rng.standard_normal(59):
        red.append(0.6 * red[-1] + draw)
    yield "correlated", red
    yield "rounded", np.round(0.9 - 0.01 * np.arange(25) + 0.02 * rng.standard_normal(25), 2).tolist()
    yield "alternating", [1 + (-1) ** i * 0.3 + 0.01 * i for i in range(24)]
    yield "short", [3.0, 1.0, 2.0, 5.0, 4.0, 6.5, 6.5, 7.0]


def hamed_rao(y, alpha=0.01):
    n = len(y)
    s = sum(np.sign(y[b] - y[a]) for a in range(n) for b in range(a + 1, n))
    groups = [y.count(value) for value in set(y)]
    plain = (n * (n - 1) * (2 * n + 5) - sum(t * (t - 1) * (2 * t + 5) for t in groups)) / 18
    slope = stats.theilslopes(y)[0]
    ranked = stats.rankdata([value - slope * i for i, value in enumerate(y)])
    centered = ranked - ranked.mean()
    total = 0.0
    for k in range(1, min(10, n - 3) + 1):
        rho = float((centered[:-k] * centered[k:]).sum() / (centered**2).sum())
        if abs(rho) > stats.norm.ppf(1 - alpha / 2) / math.sqrt(n):
            total += (n - k) * (n - k - 1) * (n - k - 2) * rho
    variance = plain * max(0.1, 1 + 2 / (n * (n - 1) * (n - 2)) * total)
    z = (s - np.sign(s)) / math.sqrt(variance)
    return {"s": float(s), "variance": variance, "z": float(z), "p": float(2 * stats.norm.sf(abs(z)))}


cases = []
for name, y in curves():
    slope, _, low, high = stats.theilslopes(y, alpha=0.95)
    other = [math.sin(i) + value for i, value in enumerate(y)]
    half = len(y) // 2
    forsythe = stats.levene(y[:half], [3 * value for value in y[half:]], center="median")
    cases.append(
        {
            "name": name,
            "values": y,
            "mannKendall": hamed_rao(y),
            "theilSen": {"slope": float(slope), "low": float(low), "high": float(high)},
            "spearman": {"other": other, "rho": float(stats.spearmanr(y, other).statistic)},
            "ranks": stats.rankdata(y).tolist(),
            "quantiles": [[p, float(np.quantile(y, p))] for p in (0, 0.05, 0.25, 0.5, 0.9, 1)],
            "brownForsythe": {"f": float(forsythe.statistic), "p": float(forsythe.pvalue)},
        }
    )
normal = [[z, float(stats.norm.cdf(z)), float(2 * stats.norm.sf(abs(z)))] for z in (-12, -6, -3.5, -2.6, -1, -0.1, 0, 0.3, 1.96, 2.5, 4)]
quantile = [[p, float(stats.norm.ppf(p))] for p in (1e-12, 0.001, 0.025, 0.3, 0.5, 0.9, 0.995)]
print(
    json.dumps(
        {
            "madeBy": f"Python {platform.python_version()}, NumPy {np.__version__}, SciPy {scipy.__version__}",
            "cases": cases,
            "normalCdf": normal,
            "normalQuantile": quantile,
        },
        indent=1,
    )
)
