export const id = 162;
export const ids = [162];
export const modules = {

2847:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
$: () => (hampelSpikes),
$n: () => (jobsBanner),
$t: () => (matterOf),
A: () => (hedgesG),
An: () => (baselineReasonText),
Ar: () => (visible),
At: () => (exceedsScale),
B: () => (roundTo),
Bn: () => (placeText),
Bt: () => (mad),
C: () => (problemSentence),
Cn: () => (valueText),
Cr: () => (isCommandLine),
Ct: () => (varianceInflation),
D: () => (widestGapAt),
Dn: () => (intervalOf),
Dr: () => (safeLine),
Dt: () => (sharedValleyScratch),
E: () => (byName),
En: () => (selectionText),
Er: () => (safeJson),
Et: () => (kneeAfter),
F: () => (runsNeeded),
Fn: () => (noiseText),
Fr: () => (mayBeSecretNumber),
Ft: () => (finite),
G: () => (studentCdf),
Gn: () => (shortLabel),
Gt: () => (isFindingOf),
H: () => (downsample),
Hn: () => (shortCommit),
Ht: () => (medianInPlace),
I: () => (fisherExact),
In: () => (apartTexts),
Ir: () => (messageOf),
It: () => (finiteIndices),
J: () => (extrapolate),
Jn: () => (barsOf),
Jt: () => (numberOf),
K: () => (studentQuantile),
Kn: () => (xmlText),
Kt: () => (reasonText),
L: () => (superiority),
Ln: () => (changeText$2),
Lr: () => (TOKEN_REFUSED),
Lt: () => (pick),
M: () => (metricLabel),
Mn: () => (acceptanceMissingText),
Mr: () => (newWithholder),
Mt: () => (rollingMedian),
N: () => (bestLevel),
Nn: () => (acceptedText),
Nr: () => (withheldText),
Nt: () => (windowWidth),
O: () => (changePoints),
On: () => (withInterval),
Or: () => (safeLines),
Ot: () => (valleyBottom),
P: () => (detectableShift),
Pn: () => (examplesText),
Pr: () => (secretsIn),
Pt: () => (binMedians),
Q: () => (logs),
Qn: () => (isJoinedTitle),
Qt: () => (isTold),
R: () => (holm),
Rn: () => (dayOf),
Rt: () => (largest),
S: () => (dropText),
Sn: () => (placesText),
Sr: () => (hiddenCommand),
St: () => (sumOfSquares),
T: () => (PROBLEM_SHAPES),
Tn: () => (meanText),
Tr: () => (nearest),
Tt: () => (quantile),
U: () => (TRAINING_FAILURES),
Un: () => (trendText),
Ut: () => (scratch),
V: () => (POWERS_OF_TEN),
Vn: () => (regimeOf),
Vt: () => (median),
W: () => (brownForsythe),
Wn: () => (drawable),
Wt: () => (quickselect),
X: () => (periodOf),
Xn: () => (groupReasonText),
Xt: () => (goneText),
Y: () => (fitDecay),
Yn: () => (columnOf),
Yt: () => (plannedEpochs),
Z: () => (spearman),
Zn: () => (markerOf),
Zt: () => (isAlike),
_: () => (stepFit),
_n: () => (twoSidedText),
_r: () => (percent),
_t: () => (noiseScale),
a: () => (UNJUDGED),
an: () => (findingMessage),
ar: () => (safeText),
at: () => (fitTemperature),
b: () => (runIds),
bn: () => (noteText),
br: () => (two),
bt: () => (standardDeviation),
c: () => (CURVES_FILE),
cn: () => (collapseText),
cr: () => (name),
ct: () => (tailTrend),
d: () => (isSecretSetting),
dn: () => (probablyText),
dr: () => (sentenceOf$1),
dt: () => (quantum),
en: () => (speaks),
er: () => (joinedTitle),
et: () => (standsOut),
f: () => (pairedT),
fn: () => (worseText),
fr: () => (values),
ft: () => (argBest),
g: () => (worstOf),
gn: () => (shownSide),
gr: () => (inThousands),
gt: () => (theilSen),
h: () => (rankOf),
hn: () => (settlesText),
hr: () => (asPrinted),
ht: () => (levelsOf),
i: () => (refusalText),
"in": () => (catalogueOf),
ir: () => (neutral),
it: () => (fewestThatCarry),
j: () => (fisherTail),
jn: () => (baselineWayText),
jr: () => (WITHHELD),
jt: () => (secondDifferenceScale),
k: () => (squeezeVariance),
kn: () => (withSpread),
kr: () => (safeXml),
kt: () => (valleyFit),
l: () => (absentError),
ln: () => (doubtsText),
lr: () => (plain),
lt: () => (mannKendall),
m: () => (mcnemarExact),
mn: () => (isOfSeeds),
mr: () => (readingsText),
mt: () => (levelWindow),
n: () => (htmlOf),
nn: () => (toldFirst),
nr: () => (details),
nt: () => (classMap),
o: () => (EXAMPLES_FROM),
on: () => (findingText$1),
or: () => (firstSentence),
ot: () => (calibrationError),
p: () => (pairedProportions),
pn: () => (isOfExamples),
pr: () => (logged),
pt: () => (levelError),
q: () => (decayAt),
qn: () => (namesText),
qt: () => (trainingEndText),
r: () => (forGitLab),
rn: () => (untoldWords),
rr: () => (markdownOf),
rt: () => (matchRows),
s: () => (STANDINGS),
sn: () => (groupFindingText),
sr: () => (joined),
st: () => (agrees),
t: () => (escapeHtml),
tn: () => (standingWords),
tr: () => (splitBanner),
tt: () => (idOf),
u: () => (crc32),
un: () => (factorsText),
ur: () => (say),
ut: () => (normalQuantile),
v: () => (risingContrast),
vn: () => (excuseText),
vr: () => (short),
vt: () => (kendallExact),
w: () => (problemText),
wn: () => (levelsText),
wr: () => (parseCommand),
wt: () => (bootstrapInterval),
x: () => (skipText),
xn: () => (observationText),
xr: () => (commandList),
xt: () => (autocorrelation),
y: () => (withheldProblem),
yn: () => (factorText),
yr: () => (signed),
yt: () => (mean),
z: () => (benjaminiHochberg),
zn: () => (driftOf),
zt: () => (smallest)
});
var start_0 = __webpack_require__(4404);
var node_path_1 = __webpack_require__(6760);



// build/src/text/refused.js
const TOKEN_REFUSED = "GitHub did not accept the token (401)";

// build/src/text/message-of.js
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}

// build/src/vocabulary/secret-shapes.js
const SECRET_SHAPES = [
	/-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:(?!-----END)[A-Za-z0-9+/=\s\\:,-]){0,10000}(?:-----END [A-Z ]{0,60}-----)?/g,
	/(?<![\w-])eyJ[\w-]{8,2000}\.[\w-]{8,4000}(?:\.[\w-]{0,4000}){0,3}/g,
	/(?<![A-Za-z0-9])(?:gh[opsur]_|github_pat_|api_org_|glpat-|npm_|dckr_pat_|gsk_|rpa_|tvly-|pplx-|xai-|nvapi-|lsv2_[ps]t_|wandb_v1_|dop_v1_|shp(?:at|ca|pa|ss)_|figd_|lin_api_|ntn_|sbp_|csk-|whsec_|[sr]k_(?:live|test)_|xox[abeoprs]-|xapp-|hv[sbr]\.|PMAK-|NRAK-|GOCSPX-|dapi)(?=[\w.-]{0,40}\d)[\w.-]{10,500}/g,
	/(?<![A-Za-z0-9])pypi-AgE[\w-]{16,500}/g,
	/(?<![A-Za-z0-9])(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{12,16}(?![A-Za-z0-9])/g,
	/(?<![A-Za-z0-9])AIza[\w-]{30,40}/g,
	/(?<![A-Za-z0-9])ya29\.[\w-]{20,500}/g,
	/(?<![A-Za-z0-9])SG\.[\w-]{16,64}\.[\w-]{16,64}/g,
	/(?<![A-Za-z0-9])AGE-SECRET-KEY-1[A-Z0-9]{20,80}/g,
	/(?<![0-9])[0-9]{8,10}:AA[\w-]{30,40}/g,
	/(?<![\w-])[MNO][\w-]{22,28}\.[\w-]{6}\.[\w-]{25,110}/g
];
const DOUBTFUL_SHAPES = [
	/(?<![A-Za-z0-9])(?:hf_|r8_|fw_|api_org_)([A-Za-z0-9]{20,80})/g,
	/(?<![A-Za-z0-9])sk-([\w-]{20,300})/g,
	/(?<![A-Za-z0-9])[a-z][a-z0-9]{1,11}[_-](?:[a-z0-9]{1,12}[_-]){0,2}([A-Za-z0-9]{24,200})(?![A-Za-z0-9])/g
];
const WEBHOOKS = [
	/(?<=hooks\.slack\.com\/)(?:services|workflows|triggers)\/[\w/-]{6,300}/gi,
	/(?<=discord(?:app)?\.com\/api\/)(?:v\d{1,2}\/)?webhooks\/[\w/-]{6,300}/gi,
	/(?<=webhook\.office\.com\/|outlook\.office\.com\/)webhook(?:b2)?\/[\w@/-]{6,400}/gi,
	/(?<=api\.telegram\.org\/)bot[\w:-]{10,100}/gi,
	/(?<=hooks\.zapier\.com\/)hooks\/catch\/[\w/-]{4,100}/gi,
	/(?<=(?:feishu\.cn|larksuite\.com)\/)open-apis\/bot\/v2\/hook\/[\w-]{6,100}/gi,
	/(?<=maker\.ifttt\.com\/)trigger\/[\w/-]{6,200}/gi,
	/(?<=\/\/[\w.:-]{1,200}\/)hooks\/[a-z0-9]{26}(?![a-z0-9])/gi
];

// build/src/text/secrets/random-text.js
const MIN_RANDOM = 16;
const MIN_ENTROPY = 2.8;
const MIN_CHANGES = .28;
const MANY_CHANGES = .42;
function looksRandom(text) {
	if (/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text)) return true;
	const plain = text.replace(/%[0-9a-f]{2}/gi, "+");
	return isRandom(plain.replace(/[+/=]/g, ""), MIN_CHANGES) || plain.split(/[^A-Za-z0-9]+/).some((piece) => isRandom(piece, MIN_CHANGES));
}
function isSurelyRandom(text) {
	return text.split(/[^A-Za-z0-9]+/).some((piece) => /[a-z]/.test(piece) && /[A-Z]/.test(piece) && isRandom(piece, MANY_CHANGES));
}
function isRandom(piece, minChanges) {
	if (piece.length < MIN_RANDOM || !/^[A-Za-z0-9]+$/.test(piece) || !/[A-Za-z]/.test(piece)) return false;
	if (entropyOf(piece) < MIN_ENTROPY) return false;
	if (/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(piece)) return /\d/.test(piece);
	return changesOf(piece) >= minChanges;
}
function entropyOf(text) {
	const counts = /* @__PURE__ */ new Map();
	for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
	let bits = 0;
	for (const count of counts.values()) bits -= count / text.length * Math.log2(count / text.length);
	return bits;
}
function changesOf(text) {
	let changes = 0;
	for (let i = 1; i < text.length; i += 1) if (kindOf(text.charCodeAt(i)) !== kindOf(text.charCodeAt(i - 1))) changes += 1;
	return changes / (text.length - 1);
}
function kindOf(code) {
	return code < 58 ? 0 : code < 91 ? 1 : 2;
}

// node_modules/@secretlint/secretlint-rule-preset-recommend/module/index.js
({ exports: {} }).exports;
var regexpStringMatcherExports = { matchPatterns: () => [] };
const BUILTIN_IGNORED = {
	AWSAccountID: ["AKIAIOSFODNN7EXAMPLE"],
	AWSSecretAccessKey: ["wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"]
};
const messages$r = {};
const reportAWSAccessKey = ({ t, source, context, options }) => {
	const results = source.content.matchAll(/\b(A3T[A-Z0-9]|AKIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ASIA)[A-Z0-9]{16}\b/g);
	for (const result of results) {
		const index = result.index || 0;
		const match = result[0] || "";
		const range = [index, index + match.length];
		if (BUILTIN_IGNORED.AWSAccountID.includes(match)) continue;
		if (regexpStringMatcherExports.matchPatterns(match, options.allows).length > 0) continue;
		context.report({
			message: t("AWSAccessKeyID", { ID: match }),
			range
		});
	}
};
const reportAWSSecretAccessKey = ({ t, source, context, options }) => {
	const AWS = "(?:AWS|aws|Aws)?_?";
	const QUOTE = `["']?`;
	const AWSSecretPatten = new RegExp(String.raw`${QUOTE}${AWS}(?:SECRET|secret|Secret)_?(?:ACCESS|access|Access)_?(?:KEY|key|Key)${QUOTE}${"\\s*(?::|=>|=)\\s*"}${QUOTE}([A-Za-z0-9/\+=]{40})${QUOTE}\b`, "g");
	const results = source.content.matchAll(AWSSecretPatten);
	for (const result of results) {
		const index = result.index || 0;
		const match = result[1] || "";
		const range = [index, index + match.length];
		if (BUILTIN_IGNORED.AWSSecretAccessKey.includes(match)) continue;
		if (regexpStringMatcherExports.matchPatterns(match, options.allows).length > 0) continue;
		context.report({
			message: t("AWSSecretAccessKey", { KEY: match }),
			range
		});
	}
};
const reportAWSAccountID = ({ t, source, context, options }) => {
	const AWS = "(AWS|aws|Aws)?_?";
	const QUOTE = `("|')?`;
	const AWSSecretPatten = new RegExp(String.raw`${QUOTE}${AWS}(ACCOUNT|account|Account)_?(ID|id|Id)?${QUOTE}${"\\s*(:|=>|=)\\s*"}${QUOTE}[0-9]{4}\-?[0-9]{4}\-?[0-9]{4}${QUOTE}\b`, "g");
	const results = source.content.matchAll(AWSSecretPatten);
	for (const result of results) {
		const index = result.index || 0;
		const match = result[0] || "";
		const range = [index, index + match.length];
		if (regexpStringMatcherExports.matchPatterns(match, options.allows).length > 0) continue;
		context.report({
			message: t("AWSAccountID", { ID: match }),
			range
		});
	}
};
const creator$s = {
	messages: messages$r,
	meta: {
		id: "@secretlint/secretlint-rule-aws",
		recommended: true,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-aws/README.md" }
	},
	create(context, options) {
		const normalizedOptions = {
			allows: options.allows || [],
			enableIDScanRule: options.enableIDScanRule ?? false
		};
		const t = context.createTranslator(messages$r);
		return { file(source) {
			if (normalizedOptions.enableIDScanRule) {
				reportAWSAccessKey({
					t,
					source,
					context,
					options: normalizedOptions
				});
				reportAWSAccountID({
					t,
					source,
					context,
					options: normalizedOptions
				});
			}
			reportAWSSecretAccessKey({
				t,
				source,
				context,
				options: normalizedOptions
			});
		} };
	}
};
const TAG_INTEGER = 2;
const TAG_OCTET_STRING = 4;
const TAG_NULL = 5;
const TAG_OID = 6;
const TAG_SEQUENCE = 48;
const TAG_CONTEXT_0 = 160;
function readTlv(buf, offset) {
	if (offset + 2 > buf.length) throw new Error("PKCS12: truncated TLV header");
	const tag = buf[offset];
	const lenByte = buf[offset + 1];
	let length;
	let contentStart;
	if (lenByte < 128) {
		length = lenByte;
		contentStart = offset + 2;
	} else {
		const lenBytes = lenByte & 127;
		if (lenBytes === 0 || lenBytes > 4) throw new Error("PKCS12: unsupported ASN.1 length encoding");
		if (offset + 2 + lenBytes > buf.length) throw new Error("PKCS12: truncated ASN.1 length");
		length = 0;
		for (let i = 0; i < lenBytes; i++) length = length * 256 + buf[offset + 2 + i];
		contentStart = offset + 2 + lenBytes;
	}
	const end = contentStart + length;
	if (end > buf.length) throw new Error("PKCS12: TLV extends past buffer");
	return {
		tag,
		content: buf.subarray(contentStart, end),
		end
	};
}
function expectTag(tlv, tag, label) {
	if (tlv.tag !== tag) throw new Error(`PKCS12: expected ${label} tag 0x${tag.toString(16)} but got 0x${tlv.tag.toString(16)}`);
}
function readInteger(tlv) {
	expectTag(tlv, TAG_INTEGER, "INTEGER");
	let value = 0;
	for (const byte of tlv.content) value = value * 256 + byte;
	return value;
}
function bytesEqual(a, b) {
	if (a.length !== b.length) return false;
	let diff = 0;
	for (let i = 0; i < a.length; i++) diff |= a[i] ^ b[i];
	return diff === 0;
}
const OID_DATA = new Uint8Array([
	42,
	134,
	72,
	134,
	247,
	13,
	1,
	7,
	1
]);
const OID_SHA1 = new Uint8Array([
	43,
	14,
	3,
	2,
	26
]);
const OID_SHA256 = new Uint8Array([
	96,
	134,
	72,
	1,
	101,
	3,
	4,
	2,
	1
]);
const OID_SHA384 = new Uint8Array([
	96,
	134,
	72,
	1,
	101,
	3,
	4,
	2,
	2
]);
const OID_SHA512 = new Uint8Array([
	96,
	134,
	72,
	1,
	101,
	3,
	4,
	2,
	3
]);
const MAC_HASHES = [
	{
		oid: OID_SHA1,
		hash: {
			name: "SHA-1",
			outputSize: 20,
			blockSize: 64
		}
	},
	{
		oid: OID_SHA256,
		hash: {
			name: "SHA-256",
			outputSize: 32,
			blockSize: 64
		}
	},
	{
		oid: OID_SHA384,
		hash: {
			name: "SHA-384",
			outputSize: 48,
			blockSize: 128
		}
	},
	{
		oid: OID_SHA512,
		hash: {
			name: "SHA-512",
			outputSize: 64,
			blockSize: 128
		}
	}
];
function matchHash(oidBytes) {
	for (const { oid, hash } of MAC_HASHES) if (bytesEqual(oidBytes, oid)) return hash;
}
const MAX_MAC_ITERATIONS = 1e5;
function parsePkcs12(buf) {
	const pfx = readTlv(buf, 0);
	expectTag(pfx, TAG_SEQUENCE, "PFX SEQUENCE");
	const version = readTlv(pfx.content, 0);
	if (readInteger(version) !== 3) throw new Error("PKCS12: unsupported version");
	const authSafeInfo = readTlv(pfx.content, version.end);
	expectTag(authSafeInfo, TAG_SEQUENCE, "ContentInfo SEQUENCE");
	const contentType = readTlv(authSafeInfo.content, 0);
	expectTag(contentType, TAG_OID, "contentType OID");
	if (!bytesEqual(contentType.content, OID_DATA)) throw new Error("PKCS12: unsupported authSafe contentType");
	const explicit0 = readTlv(authSafeInfo.content, contentType.end);
	expectTag(explicit0, TAG_CONTEXT_0, "[0] EXPLICIT");
	const authSafeOctet = readTlv(explicit0.content, 0);
	expectTag(authSafeOctet, TAG_OCTET_STRING, "authSafe OCTET STRING");
	const macData = readTlv(pfx.content, authSafeInfo.end);
	expectTag(macData, TAG_SEQUENCE, "MacData SEQUENCE");
	const digestInfo = readTlv(macData.content, 0);
	expectTag(digestInfo, TAG_SEQUENCE, "DigestInfo SEQUENCE");
	const alg = readTlv(digestInfo.content, 0);
	expectTag(alg, TAG_SEQUENCE, "AlgorithmIdentifier SEQUENCE");
	const algOid = readTlv(alg.content, 0);
	expectTag(algOid, TAG_OID, "algorithm OID");
	const macHash = matchHash(algOid.content);
	if (!macHash) throw new Error("PKCS12: unsupported MAC digest algorithm");
	if (algOid.end < alg.content.length) {
		if (readTlv(alg.content, algOid.end).tag !== TAG_NULL) throw new Error("PKCS12: unexpected MAC algorithm parameters");
	}
	const digest = readTlv(digestInfo.content, alg.end);
	expectTag(digest, TAG_OCTET_STRING, "digest OCTET STRING");
	const salt = readTlv(macData.content, digestInfo.end);
	expectTag(salt, TAG_OCTET_STRING, "macSalt OCTET STRING");
	let iterations = 1;
	if (salt.end < macData.content.length) iterations = readInteger(readTlv(macData.content, salt.end));
	if (iterations < 1 || iterations > MAX_MAC_ITERATIONS) throw new Error("PKCS12: MAC iteration count out of range");
	return {
		authSafe: authSafeOctet.content,
		macHash,
		macSalt: salt.content,
		macDigest: digest.content,
		iterations
	};
}
function toBufferSource(data) {
	const copy = new Uint8Array(data.length);
	copy.set(data);
	return copy;
}
const NODE_HASH_NAMES = {
	"SHA-1": "sha1",
	"SHA-256": "sha256",
	"SHA-384": "sha384",
	"SHA-512": "sha512"
};
async function createDigest(hash) {
	try {
		const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19));
		const algorithm = NODE_HASH_NAMES[hash.name];
		return (data) => new Uint8Array(createHash(algorithm).update(data).digest());
	} catch {
		return async (data) => new Uint8Array(await globalThis.crypto.subtle.digest(hash.name, toBufferSource(data)));
	}
}
function padToMultipleOf(src, blockSize) {
	if (src.length === 0) return /* @__PURE__ */ new Uint8Array(0);
	const padded = new Uint8Array(Math.ceil(src.length / blockSize) * blockSize);
	for (let i = 0; i < padded.length; i++) padded[i] = src[i % src.length];
	return padded;
}
function encodePasswordAsBmpString(password) {
	if (password.length === 0) return /* @__PURE__ */ new Uint8Array(0);
	const bytes = new Uint8Array(password.length * 2 + 2);
	for (let i = 0; i < password.length; i++) {
		const code = password.charCodeAt(i);
		bytes[i * 2] = code >> 8 & 255;
		bytes[i * 2 + 1] = code & 255;
	}
	return bytes;
}
async function deriveMacKey(hash, password, salt, iterations) {
	const v = hash.blockSize;
	const u = hash.outputSize;
	const D = new Uint8Array(v).fill(3);
	const P = padToMultipleOf(encodePasswordAsBmpString(password), v);
	const S = padToMultipleOf(salt, v);
	const DI = new Uint8Array(D.length + S.length + P.length);
	DI.set(D, 0);
	DI.set(S, D.length);
	DI.set(P, D.length + S.length);
	const digest = await createDigest(hash);
	let A = await digest(DI);
	for (let i = 1; i < iterations; i++) A = await digest(A);
	return A.subarray(0, u);
}
async function verifyPkcs12Mac(pfxBytes, password) {
	let parsed;
	try {
		parsed = parsePkcs12(pfxBytes);
	} catch {
		return false;
	}
	try {
		const key = await deriveMacKey(parsed.macHash, password, parsed.macSalt, parsed.iterations);
		const cryptoKey = await globalThis.crypto.subtle.importKey("raw", toBufferSource(key), {
			name: "HMAC",
			hash: parsed.macHash.name
		}, false, ["sign"]);
		return bytesEqual(new Uint8Array(await globalThis.crypto.subtle.sign("HMAC", cryptoKey, toBufferSource(parsed.authSafe))), parsed.macDigest);
	} catch {
		return false;
	}
}
const GCP_SERVICE_ACCOUNT_P12_PASSWORD = "notasecret";
async function reportIfFoundPrivateKeyP12Format({ source, options, context, t }) {
	if (!source.filePath) return;
	try {
		const fs = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 3024, 19));
		const fileName = (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6760, 19))).basename(source.filePath);
		if (regexpStringMatcherExports.matchPatterns(fileName, options.allows).length > 0) return;
		if (!await verifyPkcs12Mac(new Uint8Array(fs.readFileSync(source.filePath)), GCP_SERVICE_ACCOUNT_P12_PASSWORD)) return;
		context.report({
			message: t("PrivateKeyP12", { FILE_NAME: fileName }),
			range: [0, source.content.length]
		});
	} catch {}
}
const messages$q = {};
function reportIfFoundPrivateKeyJSONFormat({ source, options, context, t }) {
	try {
		const credentialObject = JSON.parse(source.content);
		if (!("private_key_id" in credentialObject && "private_key" in credentialObject && /-----BEGIN\s?(DSA|RSA|EC|PGP|OPENSSH)?\s?PRIVATE KEY/gm.test(credentialObject["private_key"]))) return;
		if ([credentialObject["private_key_id"], credentialObject["private_key"]].filter((value) => typeof value === "string").some((value) => regexpStringMatcherExports.matchPatterns(value, options.allows).length > 0)) return;
		context.report({
			message: t("PrivateKeyJSON", { FILE_NAME: source.filePath ? node_path_1.basename(source.filePath) : "" }),
			range: [0, source.content.length]
		});
	} catch {}
}
const creator$r = {
	messages: messages$q,
	meta: {
		id: "@secretlint/secretlint-rule-gcp",
		recommended: true,
		type: "scanner",
		supportedContentTypes: ["all"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-gcp/README.md" }
	},
	create(context, options) {
		const t = context.createTranslator(messages$q);
		const normalizedOptions = { allows: options?.allows ?? [] };
		return { file(source) {
			if (source.ext === ".p12") return reportIfFoundPrivateKeyP12Format({
				source,
				options: normalizedOptions,
				context,
				t
			});
			else if (source.ext === ".json") return reportIfFoundPrivateKeyJSONFormat({
				source,
				options: normalizedOptions,
				context,
				t
			});
		} };
	}
};
const messages$p = {};
function reportIfFoundXOauthGitHubToken({ source, options, context, t }) {
	const results = source.content.matchAll(/https?:\/\/(.{1,256}):x-oauth-basic@github.com\//g);
	for (const result of results) {
		const index = result.index || 0;
		const match = result[1] || "";
		const range = [index, index + match.length];
		if (regexpStringMatcherExports.matchPatterns(match, options.allows).length > 0) continue;
		context.report({
			message: t("PackageJSON_xOauthToken", { TOKEN: match }),
			range
		});
	}
}
function reportIfFound_AuthTokenInNpmrc({ source, options, context, t }) {
	const results = source.content.matchAll(/_authToken=([^$].*)/g);
	for (const result of results) {
		const index = result.index || 0;
		const match = result[1] || "";
		const range = [index, index + match.length];
		if (regexpStringMatcherExports.matchPatterns(match, options.allows).length > 0) continue;
		context.report({
			message: t("Npmrc_authToken", { TOKEN: match }),
			range
		});
	}
}
function reportIfFound_NPM_ACCESS_TOKEN({ source, options, context, t }) {
	const results = source.content.matchAll(/(?<!\p{L})npm_[A-Za-z0-9_]{36}(?![A-Za-z0-9_])/gu);
	for (const result of results) {
		const index = result.index || 0;
		const match = result[0] || "";
		const range = [index, index + match.length];
		if (regexpStringMatcherExports.matchPatterns(match, options.allows).length > 0) continue;
		context.report({
			message: t("NPM_ACCESS_TOKEN", { TOKEN: match }),
			range
		});
	}
}
const isPackageFile = (filePath) => {
	if (!filePath) return true;
	return filePath.endsWith("package.json") || filePath.endsWith("package-lock.json");
};
const isNpmrc = (filePath) => {
	if (!filePath) return true;
	return filePath.endsWith(".npmrc");
};
const creator$q = {
	messages: messages$p,
	meta: {
		id: "@secretlint/secretlint-rule-npm",
		recommended: true,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-npm/README.md" }
	},
	create(context, options) {
		const t = context.createTranslator(messages$p);
		const normalizedOptions = { allows: options.allows || [] };
		return { file(source) {
			if (isPackageFile(source.filePath)) reportIfFoundXOauthGitHubToken({
				source,
				options: normalizedOptions,
				context,
				t
			});
			else if (isNpmrc(source.filePath)) reportIfFound_AuthTokenInNpmrc({
				source,
				options: normalizedOptions,
				context,
				t
			});
			reportIfFound_NPM_ACCESS_TOKEN({
				source,
				options: normalizedOptions,
				context,
				t
			});
		} };
	}
};
const messages$o = {};
function reportIfFoundRawPrivateKey$1({ source, options, context, t }) {
	const results = source.content.matchAll(/\b(?:xoxb|xoxp|xapp|xoxa|xoxo|xoxr)-(?:\d-)?(?:[a-zA-Z0-9]{1,40}-)+[a-zA-Z0-9]{1,40}\b/g);
	for (const result of results) {
		const index = result.index || 0;
		const match = result[0] || "";
		const range = [index, index + match.length];
		if (regexpStringMatcherExports.matchPatterns(match, options.allows).length > 0) continue;
		context.report({
			message: t("SLACK_TOKEN", { TOKEN: match }),
			range
		});
	}
}
function reportIfFoundIncomingWebhook({ source, options, context, t }) {
	const results = source.content.matchAll(/https:\/\/hooks\.slack\.com\/services\/T[a-zA-Z0-9]{1,40}\/B[a-zA-Z0-9]{1,40}\/[a-zA-Z0-9]{1,40}/gi);
	for (const result of results) {
		const index = result.index || 0;
		const match = result[0] || "";
		const range = [index, index + match.length];
		if (regexpStringMatcherExports.matchPatterns(match, options.allows).length > 0) continue;
		context.report({
			message: t("IncomingWebhook", { URL: match }),
			range
		});
	}
}
const creator$p = {
	messages: messages$o,
	meta: {
		id: "@secretlint/secretlint-rule-slack",
		recommended: true,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-slack/README.md" }
	},
	create(context, options) {
		const t = context.createTranslator(messages$o);
		const normalizedOptions = { allows: options.allows || [] };
		return { file(source) {
			reportIfFoundRawPrivateKey$1({
				source,
				options: normalizedOptions,
				context,
				t
			});
			reportIfFoundIncomingWebhook({
				source,
				options: normalizedOptions,
				context,
				t
			});
		} };
	}
};
const messages$n = {};
const BUILTIN_IGNORED_PATTERNS$1 = [
	"localhost",
	"127.0.0.1",
	"password",
	"mypassword",
	"myusername",
	"{password}",
	"${password}",
	"{{password}}",
	"{username}",
	"${username}",
	"{{username}}",
	"YOUR_PASSWORD",
	"YOUR_USERNAME",
	"REPLACE_WITH_PASSWORD",
	"REPLACE_WITH_USERNAME"
];
function isVariableLikeString$1(str) {
	return [
		/\$\{[^}]{1,50}\}/,
		/\{\{[^}]{1,50}\}\}/,
		/\{[^}]{1,50}\}/,
		/%[A-Z_]{1,30}%/,
		/\$[A-Z_]{1,30}/
	].some((pattern) => pattern.test(str));
}
function isLikelyRealUsername(username) {
	if (username.length < 2) return false;
	if (isVariableLikeString$1(username)) return false;
	if (BUILTIN_IGNORED_PATTERNS$1.some((pattern) => username.toLowerCase().includes(pattern.toLowerCase()))) return false;
	return true;
}
function isLikelyRealPassword(password) {
	if (password.length < 4) return false;
	if (isVariableLikeString$1(password)) return false;
	if (BUILTIN_IGNORED_PATTERNS$1.some((pattern) => password.toLowerCase().includes(pattern.toLowerCase()))) return false;
	if (/^(.)\1{3,}$/.test(password)) return false;
	return true;
}
function reportIfFoundBasicAuth({ source, options, context, t }) {
	const results = source.content.matchAll(/(?<protocol>(?:https?|ftp|ftps)):\/\/(?<user>[-a-zA-Z0-9_]{1,256}):(?<password>[-a-zA-Z0-9_]{1,256})@[-a-zA-Z0-9%._+~#=]{1,256}\.[a-zA-Z0-9()]{1,6}\b/g);
	for (const result of results) {
		const index = result.index || 0;
		const match = result[0] || "";
		const username = result.groups?.user;
		const password = result.groups?.password;
		if (!username || !password) continue;
		if (!isLikelyRealUsername(username)) continue;
		if (!isLikelyRealPassword(password)) continue;
		const range = [index, index + match.length];
		if (regexpStringMatcherExports.matchPatterns(match, options.allows).length > 0) continue;
		context.report({
			message: t("BasicAuth", { CREDENTIAL: match }),
			range
		});
	}
}
const creator$o = {
	messages: messages$n,
	meta: {
		id: "@secretlint/secretlint-rule-basicauth",
		recommended: true,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-basicauth/README.md" }
	},
	create(context, options) {
		const t = context.createTranslator(messages$n);
		const normalizedOptions = { allows: options.allows || [] };
		return { file(source) {
			reportIfFoundBasicAuth({
				source,
				options: normalizedOptions,
				context,
				t
			});
		} };
	}
};
const messages$m = {};
const creator$n = {
	messages: messages$m,
	meta: {
		id: "@secretlint/secretlint-rule-openai",
		recommended: true,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-openai/README.md" }
	},
	create(context, options) {
		const t = context.createTranslator(messages$m);
		const normalizedOptions = { allows: options?.allows ?? [] };
		return { file(source) {
			const matches = source.content.matchAll(/sk-(?:proj|svcacct|admin)-(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})T3BlbkFJ(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})\b|sk-[a-zA-Z0-9]{20}T3BlbkFJ[a-zA-Z0-9]{20}/g);
			for (const match of matches) {
				const index = match.index ?? 0;
				const matchString = match[0] ?? "";
				if (regexpStringMatcherExports.matchPatterns(matchString, normalizedOptions.allows).length > 0) continue;
				const range = [index, index + matchString.length];
				context.report({
					message: t("OPENAI_TOKEN", { TOKEN: matchString }),
					range
				});
			}
		} };
	}
};
const messages$l = {};
const creator$m = {
	messages: messages$l,
	meta: {
		id: "@secretlint/secretlint-rule-anthropic",
		recommended: true,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-anthropic/README.md" }
	},
	create(context, options) {
		const t = context.createTranslator(messages$l);
		const normalizedOptions = { allows: options?.allows ?? [] };
		return { file(source) {
			const matches = source.content.matchAll(/(?<!\p{L})sk-ant-api0\d-[A-Za-z0-9_-]{90,128}AA(?![A-Za-z0-9_-])/gu);
			for (const match of matches) {
				const index = match.index ?? 0;
				const matchString = match[0] ?? "";
				if (regexpStringMatcherExports.matchPatterns(matchString, normalizedOptions.allows).length > 0) continue;
				const range = [index, index + matchString.length];
				context.report({
					message: t("ANTHROPIC_API_KEY", { KEY: matchString }),
					range
				});
			}
		} };
	}
};
const messages$k = {};
const creator$l = {
	messages: messages$k,
	meta: {
		id: "@secretlint/secretlint-rule-groq",
		recommended: true,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-groq/README.md" }
	},
	create(context, options) {
		const t = context.createTranslator(messages$k);
		const normalizedOptions = { allows: options?.allows ?? [] };
		return { file(source) {
			const matches = source.content.matchAll(/(?<!\p{L})gsk_[a-zA-Z0-9]{52}(?![a-zA-Z0-9])/gu);
			for (const match of matches) {
				const index = match.index ?? 0;
				const matchString = match[0] ?? "";
				if (regexpStringMatcherExports.matchPatterns(matchString, normalizedOptions.allows).length > 0) continue;
				const range = [index, index + matchString.length];
				context.report({
					message: t("GROQ_API_KEY", { KEY: matchString }),
					range
				});
			}
		} };
	}
};
const messages$j = {};
const creator$k = {
	messages: messages$j,
	meta: {
		id: "@secretlint/secretlint-rule-huggingface",
		recommended: true,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-huggingface/README.md" }
	},
	create(context, options) {
		const t = context.createTranslator(messages$j);
		const normalizedOptions = { allows: options?.allows ?? [] };
		return { file(source) {
			const matches = source.content.matchAll(/(?<!\p{L})hf_[a-zA-Z]{34}(?![a-zA-Z])/gu);
			for (const match of matches) {
				const index = match.index ?? 0;
				const matchString = match[0] ?? "";
				if (regexpStringMatcherExports.matchPatterns(matchString, normalizedOptions.allows).length > 0) continue;
				const range = [index, index + matchString.length];
				context.report({
					message: t("HUGGINGFACE_USER_ACCESS_TOKEN", { TOKEN: matchString }),
					range
				});
			}
		} };
	}
};
const messages$i = {};
const creator$j = {
	messages: messages$i,
	meta: {
		id: "@secretlint/secretlint-rule-linear",
		recommended: true,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-linear/README.md" }
	},
	create(context, options) {
		const t = context.createTranslator(messages$i);
		const normalizedOptions = { allows: options?.allows ?? [] };
		return { file(source) {
			const matches = source.content.matchAll(/(?<!\p{L})lin_api_[a-zA-Z0-9_]{32,128}(?![a-zA-Z0-9_])/gu);
			for (const match of matches) {
				const index = match.index ?? 0;
				const matchString = match[0] ?? "";
				if (regexpStringMatcherExports.matchPatterns(matchString, normalizedOptions.allows).length > 0) continue;
				const range = [index, index + matchString.length];
				context.report({
					message: t("LINEAR_API_TOKEN", { ID: matchString }),
					range
				});
			}
		} };
	}
};
const messages$h = {};
function reportIfFoundToken({ source, options, context, t }) {
	const results = source.content.matchAll(/(?<!\p{L})ntn_[0-9]{11}[A-Za-z0-9]{35}(?![A-Za-z0-9])/gu);
	for (const result of results) {
		const index = result.index ?? 0;
		const match = result[0] ?? "";
		const range = [index, index + match.length];
		if (regexpStringMatcherExports.matchPatterns(match, options.allows).length > 0) continue;
		context.report({
			message: t("NOTION_INTEGRATION_TOKEN", { TOKEN: match }),
			range
		});
	}
}
const creator$i = {
	messages: messages$h,
	meta: {
		id: "@secretlint/secretlint-rule-notion",
		recommended: true,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-notion/README.md" }
	},
	create(context, options) {
		const t = context.createTranslator(messages$h);
		const normalizedOptions = { allows: options.allows ?? [] };
		return { file(source) {
			reportIfFoundToken({
				source,
				options: normalizedOptions,
				context,
				t
			});
		} };
	}
};
const messages$g = {};
const PEM_CONTENT_PATTERN = /-----BEGIN[ ]?(?:(?:RSA|DSA|EC|OPENSSH|PGP) )?PRIVATE KEY(?: BLOCK)?-----\n?([A-Za-z0-9+/=\s\\]{100,10000})\n?-----END[ ]?(?:(?:RSA|DSA|EC|OPENSSH|PGP) )?PRIVATE KEY(?: BLOCK)?-----/gm;
function validateBase64KeyContent(base64Content) {
	if (!/^[A-Za-z0-9+/]+=*$/.test(base64Content)) return false;
	if (base64Content.length < 100) return false;
	if (!/^(MI|b3BlbnNzaC1rZXktdjE)/.test(base64Content)) return false;
	return true;
}
function reportIfFoundRawPrivateKey({ source, options, context, t }) {
	const results = source.content.matchAll(PEM_CONTENT_PATTERN);
	for (const result of results) {
		const index = result.index || 0;
		const match = result[0] || "";
		const base64Raw = result[1] || "";
		const range = [index, index + match.length];
		if (regexpStringMatcherExports.matchPatterns(match, options.allows).length > 0) continue;
		if (!validateBase64KeyContent(base64Raw.replace(/\s|\\n/g, ""))) continue;
		context.report({
			message: t("PrivateKey", { KEY: match }),
			range
		});
	}
}
const creator$h = {
	messages: messages$g,
	meta: {
		id: "@secretlint/secretlint-rule-privatekey",
		recommended: true,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-privatekey/README.md" }
	},
	create(context, options) {
		const t = context.createTranslator(messages$g);
		const normalizedOptions = { allows: options.allows || [] };
		return { file(source) {
			reportIfFoundRawPrivateKey({
				source,
				options: normalizedOptions,
				context,
				t
			});
		} };
	}
};
const messages$f = {};
function reportIfFoundKey$3({ source, options, context, t }) {
	const results = source.content.matchAll(/(?<!\p{L})SG\.\w{1,128}\.\w{1,128}([-_]?)\w{1,128}(?!\w)/gu);
	for (const result of results) {
		const index = result.index || 0;
		const match = result[0] || "";
		if (match.length !== 69) continue;
		const range = [index, index + match.length];
		if (regexpStringMatcherExports.matchPatterns(match, options.allows).length > 0) continue;
		context.report({
			message: t("SENDGRID_KEY", { KEY: match }),
			range
		});
	}
}
const creator$g = {
	messages: messages$f,
	meta: {
		id: "@secretlint/secretlint-rule-sendgrid",
		recommended: true,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-sendgrid/README.md" }
	},
	create(context, options) {
		const t = context.createTranslator(messages$f);
		const normalizedOptions = { allows: options.allows || [] };
		return { file(source) {
			reportIfFoundKey$3({
				source,
				options: normalizedOptions,
				context,
				t
			});
		} };
	}
};
const messages$e = {};
function reportIfFoundKey$2({ source, options, context, t }) {
	const results = source.content.matchAll(/(?<!\p{L})(shppa|shpca|shpat|shpss)_[a-zA-Z0-9]{32,64}(?![a-zA-Z0-9])/gu);
	for (const result of results) {
		const index = result.index || 0;
		const match = result[0] || "";
		const range = [index, index + match.length];
		if (regexpStringMatcherExports.matchPatterns(match, options.allows).length > 0) continue;
		context.report({
			message: t("SHOPIFY_KEY", { KEY: match }),
			range
		});
	}
}
const creator$f = {
	messages: messages$e,
	meta: {
		id: "@secretlint/secretlint-rule-shopify",
		recommended: true,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-shopify/README.md" }
	},
	create(context, options) {
		const t = context.createTranslator(messages$e);
		const normalizedOptions = { allows: options.allows || [] };
		return { file(source) {
			reportIfFoundKey$2({
				source,
				options: normalizedOptions,
				context,
				t
			});
		} };
	}
};
const messages$d = {};
const messageIdMap$1 = {
	sk_live: "STRIPE_SECRET_KEY_LIVE",
	sk_test: "STRIPE_SECRET_KEY_TEST",
	rk_live: "STRIPE_RESTRICTED_KEY_LIVE",
	rk_test: "STRIPE_RESTRICTED_KEY_TEST"
};
const STRIPE_KEY_PATTERN = /(?<!\p{L})(?<prefix>sk_live|sk_test|rk_live|rk_test)_[a-zA-Z0-9]{24,99}(?![a-zA-Z0-9])/gu;
function reportIfFound$2({ source, options, context, t }) {
	const results = source.content.matchAll(STRIPE_KEY_PATTERN);
	for (const result of results) {
		const index = result.index ?? 0;
		const match = result[0] ?? "";
		const prefix = result.groups?.["prefix"];
		if (!prefix) continue;
		const range = [index, index + match.length];
		if (regexpStringMatcherExports.matchPatterns(match, options.allows).length > 0) continue;
		context.report({
			message: t(messageIdMap$1[prefix], { KEY: match }),
			range
		});
	}
}
const creator$e = {
	messages: messages$d,
	meta: {
		id: "@secretlint/secretlint-rule-stripe",
		recommended: true,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-stripe/README.md" }
	},
	create(context, options) {
		const t = context.createTranslator(messages$d);
		const normalizedOptions = { allows: options.allows ?? [] };
		return { file(source) {
			reportIfFound$2({
				source,
				options: normalizedOptions,
				context,
				t
			});
		} };
	}
};
const messages$c = {};
const typeMap = /* @__PURE__ */ new Map([
	["ghp", "GitHub personal access tokens"],
	["gho", "OAuth access tokens"],
	["ghu", "GitHub user-to-server tokens"],
	["ghs", "GitHub server-to-server tokens"],
	["ghr", "refresh tokens"],
	["github_pat", "fine-grained personal access tokens"]
]);
function reportIfFoundKey$1({ pattern, source, options, context, t }) {
	const results = source.content.matchAll(pattern);
	for (const result of results) {
		const index = result.index || 0;
		const type = result.groups?.type;
		const typeName = typeMap.get(type);
		if (!typeName) throw new Error("Unknown type:" + typeName);
		const match = result[0] || "";
		const range = [index, index + match.length];
		if (regexpStringMatcherExports.matchPatterns(match, options.allows).length > 0) continue;
		context.report({
			message: t("GITHUB_TOKEN", {
				KEY: match,
				typeName
			}),
			range
		});
	}
}
const creator$d = {
	messages: messages$c,
	meta: {
		id: "@secretlint/secretlint-rule-github",
		recommended: true,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-github/README.md" }
	},
	create(context, options) {
		const patterns = [
			/(?<!\p{L})(?<type>ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9_]{36}(?![A-Za-z0-9_])/gu,
			/(?<!\p{L})(?<type>github_pat)_[A-Za-z0-9_]{82}(?![A-Za-z0-9_])/gu,
			/(?<!\p{L})(?<type>ghs)_[0-9]{1,20}_[A-Za-z0-9_-]{1,1000}\.[A-Za-z0-9_-]{1,10000}\.[A-Za-z0-9_-]{1,1000}(?![A-Za-z0-9_-])/gu
		];
		const t = context.createTranslator(messages$c);
		const normalizedOptions = { allows: options.allows || [] };
		return { file(source) {
			for (const pattern of patterns) reportIfFoundKey$1({
				pattern,
				source,
				options: normalizedOptions,
				context,
				t
			});
		} };
	}
};
const messages$b = {};
function reportIfFoundKey({ pattern, source, options, context, t }) {
	const results = source.content.matchAll(pattern);
	for (const result of results) {
		const index = result.index ?? 0;
		const match = result[0] ?? "";
		const range = [index, index + match.length];
		if (regexpStringMatcherExports.matchPatterns(match, options.allows).length > 0) continue;
		context.report({
			message: t("GITLAB_PERSONAL_ACCESS_TOKEN", { KEY: match }),
			range
		});
	}
}
const creator$c = {
	messages: messages$b,
	meta: {
		id: "@secretlint/secretlint-rule-gitlab",
		recommended: true,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-gitlab/README.md" }
	},
	create(context, options) {
		const patterns = [/(?<!\p{L})glpat-[A-Za-z0-9_-]{20,128}(?![A-Za-z0-9_-])/gu];
		const t = context.createTranslator(messages$b);
		const normalizedOptions = { allows: options.allows ?? [] };
		return { file(source) {
			for (const pattern of patterns) reportIfFoundKey({
				pattern,
				source,
				options: normalizedOptions,
				context,
				t
			});
		} };
	}
};
const messages$a = {};
function reportIfFound$1({ pattern, messageId, source, options, context, t }) {
	const results = source.content.matchAll(pattern);
	for (const result of results) {
		const index = result.index ?? 0;
		const match = result[0] ?? "";
		if (regexpStringMatcherExports.matchPatterns(match, options.allows).length > 0) continue;
		const range = [index, index + match.length];
		context.report({
			message: t(messageId, { TOKEN: match }),
			range
		});
	}
}
const creator$b = {
	messages: messages$a,
	meta: {
		id: "@secretlint/secretlint-rule-grafana",
		recommended: true,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-grafana/README.md" }
	},
	create(context, options) {
		const t = context.createTranslator(messages$a);
		const normalizedOptions = { allows: options?.allows ?? [] };
		const GRAFANA_CLOUD_API_TOKEN_PATTERN = /(?<!\p{L})glc_[A-Za-z0-9+/]{32,400}={0,2}(?![A-Za-z0-9+/=])/gu;
		const GRAFANA_SERVICE_ACCOUNT_TOKEN_PATTERN = /(?<!\p{L})glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}(?![A-Fa-f0-9])/gu;
		return { file(source) {
			reportIfFound$1({
				pattern: GRAFANA_CLOUD_API_TOKEN_PATTERN,
				messageId: "GRAFANA_CLOUD_API_TOKEN",
				source,
				options: normalizedOptions,
				context,
				t
			});
			reportIfFound$1({
				pattern: GRAFANA_SERVICE_ACCOUNT_TOKEN_PATTERN,
				messageId: "GRAFANA_SERVICE_ACCOUNT_TOKEN",
				source,
				options: normalizedOptions,
				context,
				t
			});
		} };
	}
};
const messages$9 = {};
const is1PasswordServiceAccountToken = (base64String) => {
	try {
		const jsonString = atob(base64String.replace(/-/g, "+").replace(/_/g, "/"));
		const json = JSON.parse(jsonString);
		return typeof json === "object" && json !== null;
	} catch (error) {
		return false;
	}
};
const creator$a = {
	messages: messages$9,
	meta: {
		id: "@secretlint/secretlint-rule-1password",
		recommended: true,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-1password/README.md" }
	},
	create(context, options) {
		const t = context.createTranslator(messages$9);
		const normalizedOptions = { allows: options?.allows ?? [] };
		return { file(source) {
			const matches = source.content.matchAll(/(?<!\p{L})ops_(ey[A-Za-z0-9+/=]{100,1280}fQ={0,2})(?![A-Za-z0-9+/=])/gu);
			for (const match of matches) {
				const index = match.index ?? 0;
				const matchString = match[0] ?? "";
				const base64String = match[1] ?? "";
				if (!is1PasswordServiceAccountToken(base64String)) continue;
				if (regexpStringMatcherExports.matchPatterns(matchString, normalizedOptions.allows).length > 0) continue;
				const range = [index, index + matchString.length];
				context.report({
					message: t("OPS_TOKEN", { TOKEN: matchString }),
					range
				});
			}
		} };
	}
};
const messages$8 = {};
const BUILTIN_IGNORED_PATTERNS = [
	"localhost",
	"127.0.0.1",
	"example.com",
	"example.org",
	"test.com",
	"password",
	"username",
	"secret",
	"mypassword",
	"myusername",
	"root",
	"admin",
	"user",
	"pass",
	"{password}",
	"${password}",
	"{{password}}",
	"{username}",
	"${username}",
	"{{username}}",
	"YOUR_PASSWORD",
	"YOUR_USERNAME",
	"REPLACE_WITH_PASSWORD"
];
function isVariableLikeString(str) {
	return [
		/\$\{[^}]{1,50}\}/,
		/\{\{[^}]{1,50}\}\}/,
		/\{[^}]{1,50}\}/,
		/%[A-Z_]{1,30}%/,
		/\$[A-Z_]{1,30}/,
		/\$\([^)]{1,50}\)/
	].some((pattern) => pattern.test(str));
}
function isLikelyRealCredential(username, password) {
	if (username === password) return false;
	if (password.length < 4) return false;
	if (isVariableLikeString(password)) return false;
	const passwordLower = password.toLowerCase();
	if (BUILTIN_IGNORED_PATTERNS.some((pattern) => passwordLower === pattern.toLowerCase())) return false;
	if (/^(.)\1{3,}$/.test(password)) return false;
	return true;
}
function reportMongoDBConnectionString({ source, options, context, t }) {
	const results = source.content.matchAll(/mongodb(?:\+srv)?:\/\/(?:(?<username>[^:\/\s]{1,100}):(?<password>[^@\/\s]{1,200})@)?(?<host>[^\/\s?]{1,100})(?:\/(?<database>[^?\s]{0,100}))?(?:\?(?<options>[^\s]{0,500}))?/gi);
	for (const result of results) {
		const index = result.index || 0;
		const match = result[0] || "";
		const username = result.groups?.username;
		const password = result.groups?.password;
		if (!username || !password) continue;
		if (!isLikelyRealCredential(username, password)) continue;
		const range = [index, index + match.length];
		if (regexpStringMatcherExports.matchPatterns(match, options.allows).length > 0) continue;
		context.report({
			message: t("MongoDBConnection", { URI: match }),
			range
		});
	}
}
function reportMySQLConnectionString({ source, options, context, t }) {
	const results = source.content.matchAll(/(?:jdbc:)?mysql(?:x)?:\/\/(?:(?<username>[^:\/\s]{1,100}):(?<password>[^@\/\s]{1,200})@)?(?<host>[^\/\s?]{1,100})(?:\/(?<database>[^?\s]{0,100}))?(?:\?(?<options>[^\s]{0,500}))?/gi);
	for (const result of results) {
		const index = result.index || 0;
		const match = result[0] || "";
		const username = result.groups?.username;
		const password = result.groups?.password;
		if (!username || !password) continue;
		if (!isLikelyRealCredential(username, password)) continue;
		const range = [index, index + match.length];
		if (regexpStringMatcherExports.matchPatterns(match, options.allows).length > 0) continue;
		context.report({
			message: t("MySQLConnection", { URI: match }),
			range
		});
	}
}
function reportPostgreSQLConnectionString({ source, options, context, t }) {
	const results = source.content.matchAll(/postgres(?:ql)?:\/\/(?:(?<username>[^:\/\s]{1,100}):(?<password>[^@\/\s]{1,200})@)?(?<host>[^\/\s?]{1,100})(?:\/(?<database>[^?\s]{0,100}))?(?:\?(?<options>[^\s]{0,500}))?/gi);
	for (const result of results) {
		const index = result.index || 0;
		const match = result[0] || "";
		const username = result.groups?.username;
		const password = result.groups?.password;
		if (!username || !password) continue;
		if (!isLikelyRealCredential(username, password)) continue;
		const range = [index, index + match.length];
		if (regexpStringMatcherExports.matchPatterns(match, options.allows).length > 0) continue;
		context.report({
			message: t("PostgreSQLConnection", { URI: match }),
			range
		});
	}
}
const creator$9 = {
	messages: messages$8,
	meta: {
		id: "@secretlint/secretlint-rule-database-connection-string",
		recommended: true,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-database-connection-string/README.md" }
	},
	create(context, options) {
		const normalizedOptions = { allows: options.allows || [] };
		const t = context.createTranslator(messages$8);
		return { file(source) {
			reportMongoDBConnectionString({
				source,
				options: normalizedOptions,
				context,
				t
			});
			reportMySQLConnectionString({
				source,
				options: normalizedOptions,
				context,
				t
			});
			reportPostgreSQLConnectionString({
				source,
				options: normalizedOptions,
				context,
				t
			});
		} };
	}
};
const messages$7 = {};
const serviceTokenPattern = /(?<!\p{L})hvs\.[A-Za-z0-9_-]{90,120}(?![A-Za-z0-9_-])/gu;
const batchTokenPattern = /(?<!\p{L})hvb\.[A-Za-z0-9_-]{138,300}(?![A-Za-z0-9_-])/gu;
const recoveryTokenPattern = /(?<!\p{L})hvr\.[A-Za-z0-9_-]{90,120}(?![A-Za-z0-9_-])/gu;
const creator$8 = {
	messages: messages$7,
	meta: {
		id: "@secretlint/secretlint-rule-hashicorp-vault",
		recommended: true,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-hashicorp-vault/README.md" }
	},
	create(context, options) {
		const t = context.createTranslator(messages$7);
		const normalizedOptions = { allows: options?.allows ?? [] };
		const reportMatches = (source, pattern, messageId) => {
			const matches = source.content.matchAll(pattern);
			for (const match of matches) {
				const index = match.index ?? 0;
				const matchString = match[0] ?? "";
				if (regexpStringMatcherExports.matchPatterns(matchString, normalizedOptions.allows).length > 0) continue;
				const range = [index, index + matchString.length];
				context.report({
					message: t(messageId, { TOKEN: matchString }),
					range
				});
			}
		};
		return { file(source) {
			reportMatches(source, serviceTokenPattern, "HASHICORP_VAULT_SERVICE_TOKEN");
			reportMatches(source, batchTokenPattern, "HASHICORP_VAULT_BATCH_TOKEN");
			reportMatches(source, recoveryTokenPattern, "HASHICORP_VAULT_RECOVERY_TOKEN");
		} };
	}
};
const messages$6 = {};
const prefixToMessageId = {
	vcp: "VERCEL_PERSONAL_ACCESS_TOKEN",
	vci: "VERCEL_INTEGRATION_TOKEN",
	vca: "VERCEL_APP_ACCESS_TOKEN",
	vcr: "VERCEL_APP_REFRESH_TOKEN",
	vck: "VERCEL_AI_GATEWAY_API_KEY"
};
const creator$7 = {
	messages: messages$6,
	meta: {
		id: "@secretlint/secretlint-rule-vercel",
		recommended: true,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-vercel/README.md" }
	},
	create(context, options) {
		const t = context.createTranslator(messages$6);
		const normalizedOptions = { allows: options?.allows ?? [] };
		return { file(source) {
			const matches = source.content.matchAll(/(?<!\p{L})(?<prefix>vcp|vci|vca|vcr|vck)_[A-Za-z0-9]{20,60}(?![A-Za-z0-9])/gu);
			for (const match of matches) {
				const index = match.index ?? 0;
				const matchString = match[0] ?? "";
				const prefix = match.groups?.prefix;
				const messageId = prefixToMessageId[prefix];
				if (regexpStringMatcherExports.matchPatterns(matchString, normalizedOptions.allows).length > 0) continue;
				const range = [index, index + matchString.length];
				context.report({
					message: t(messageId, { ID: matchString }),
					range
				});
			}
		} };
	}
};
const messages$5 = {};
const creator$6 = {
	messages: messages$5,
	meta: {
		id: "@secretlint/secretlint-rule-databricks",
		recommended: true,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-databricks/README.md" }
	},
	create(context, options) {
		const t = context.createTranslator(messages$5);
		const normalizedOptions = { allows: options?.allows ?? [] };
		return { file(source) {
			const matches = source.content.matchAll(/(?<!\p{L})dapi[A-Fa-f0-9]{32}(?:-[0-9])?(?![A-Fa-f0-9])/gu);
			for (const match of matches) {
				const index = match.index ?? 0;
				const matchString = match[0] ?? "";
				if (regexpStringMatcherExports.matchPatterns(matchString, normalizedOptions.allows).length > 0) continue;
				const range = [index, index + matchString.length];
				context.report({
					message: t("DATABRICKS_PERSONAL_ACCESS_TOKEN", { ID: matchString }),
					range
				});
			}
		} };
	}
};
const messages$4 = {};
function reportIfFoundDockerPAT({ source, options, context, t }) {
	const results = source.content.matchAll(/(?<!\p{L})dckr_pat_[a-zA-Z0-9_-]{27}(?![a-zA-Z0-9_-])/gu);
	for (const result of results) {
		const index = result.index || 0;
		const match = result[0] || "";
		const range = [index, index + match.length];
		if (regexpStringMatcherExports.matchPatterns(match, options.allows).length > 0) continue;
		context.report({
			message: t("DOCKER_PERSONAL_ACCESS_TOKEN", { TOKEN: match }),
			range
		});
	}
}
const creator$5 = {
	messages: messages$4,
	meta: {
		id: "@secretlint/secretlint-rule-docker",
		recommended: true,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-docker/README.md" }
	},
	create(context, options) {
		const t = context.createTranslator(messages$4);
		const normalizedOptions = { allows: options.allows || [] };
		return { file(source) {
			reportIfFoundDockerPAT({
				source,
				options: normalizedOptions,
				context,
				t
			});
		} };
	}
};
const messages$3 = {};
const creator$4 = {
	messages: messages$3,
	meta: {
		id: "@secretlint/secretlint-rule-figma",
		recommended: true,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-figma/README.md" }
	},
	create(context, options) {
		const t = context.createTranslator(messages$3);
		const normalizedOptions = { allows: options?.allows ?? [] };
		return { file(source) {
			const matches = source.content.matchAll(/(?<!\p{L})figd_[A-Za-z0-9_-]{40,200}(?![A-Za-z0-9_-])/gu);
			for (const match of matches) {
				const index = match.index ?? 0;
				const matchString = match[0] ?? "";
				if (regexpStringMatcherExports.matchPatterns(matchString, normalizedOptions.allows).length > 0) continue;
				const range = [index, index + matchString.length];
				context.report({
					message: t("FIGMA_PERSONAL_ACCESS_TOKEN", { ID: matchString }),
					range
				});
			}
		} };
	}
};
const messages$2 = {};
const messageIdMap = {
	cfk: "CLOUDFLARE_GLOBAL_API_KEY",
	cfut: "CLOUDFLARE_USER_API_TOKEN",
	cfat: "CLOUDFLARE_ACCOUNT_API_TOKEN"
};
const CLOUDFLARE_TOKEN_PATTERN = /(?<!\p{L})(?<prefix>cfk|cfut|cfat)_[A-Za-z0-9]{40}[0-9a-f]{8}(?![A-Za-z0-9])/gu;
function reportIfFound({ source, options, context, t }) {
	const results = source.content.matchAll(CLOUDFLARE_TOKEN_PATTERN);
	for (const result of results) {
		const index = result.index ?? 0;
		const match = result[0] ?? "";
		const prefix = result.groups?.["prefix"];
		if (!prefix) continue;
		const range = [index, index + match.length];
		if (regexpStringMatcherExports.matchPatterns(match, options.allows).length > 0) continue;
		context.report({
			message: t(messageIdMap[prefix], { TOKEN: match }),
			range
		});
	}
}
const creator$3 = {
	messages: messages$2,
	meta: {
		id: "@secretlint/secretlint-rule-cloudflare",
		recommended: true,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-cloudflare/README.md" }
	},
	create(context, options) {
		const t = context.createTranslator(messages$2);
		const normalizedOptions = { allows: options.allows ?? [] };
		return { file(source) {
			reportIfFound({
				source,
				options: normalizedOptions,
				context,
				t
			});
		} };
	}
};
const messages$1 = {};
const messageIdByType = {
	api: "TAILSCALE_API_KEY",
	auth: "TAILSCALE_AUTH_KEY",
	client: "TAILSCALE_CLIENT_KEY",
	scim: "TAILSCALE_SCIM_KEY",
	webhook: "TAILSCALE_WEBHOOK_KEY"
};
const creator$2 = {
	messages: messages$1,
	meta: {
		id: "@secretlint/secretlint-rule-tailscale",
		recommended: true,
		type: "scanner",
		supportedContentTypes: ["text"],
		docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-tailscale/README.md" }
	},
	create(context, options) {
		const t = context.createTranslator(messages$1);
		const normalizedOptions = { allows: options.allows ?? [] };
		return { file(source) {
			const matches = source.content.matchAll(/(?<!\p{L})tskey-(?<type>[a-z]{2,20})-[0-9A-Za-z_]{8,40}-[0-9A-Za-z_]{16,60}(?![0-9A-Za-z_])/gu);
			for (const match of matches) {
				const index = match.index ?? 0;
				const matchString = match[0] ?? "";
				const type = match.groups?.type ?? "";
				const range = [index, index + matchString.length];
				if (regexpStringMatcherExports.matchPatterns(matchString, normalizedOptions.allows).length > 0) continue;
				const messageId = messageIdByType[type] ?? "TAILSCALE_KEY";
				context.report({
					message: t(messageId, { KEY: matchString }),
					range
				});
			}
		} };
	}
};
const HTML_COMMENT_REGEXP = /(?<type>secretlint-(?:disable-next-line|disable-line|disable|enable))(?<options>.*)/g;
const parseComments = (source) => {
	const matches = source.content.matchAll(HTML_COMMENT_REGEXP);
	return Array.from(matches).map((match) => {
		const type = match.groups?.type;
		const index = match.index;
		if (type === "secretlint-disable-line") return {
			type,
			options: parseComment(match.groups?.options),
			line: source.indexToPosition(index).line
		};
		if (type === "secretlint-disable-next-line") return {
			type,
			options: parseComment(match.groups?.options),
			line: source.indexToPosition(index).line + 1
		};
		return {
			type,
			options: parseComment(match.groups?.options),
			index
		};
	});
};
function parseComment(options) {
	if (!options) return [];
	const commentStart = options.indexOf("--");
	return (commentStart === -1 ? options : options.slice(0, commentStart)).split(/,/).map((arg) => arg.trim()).filter((arg) => arg !== "") ?? [];
}
var CommentState = class {
	source;
	reportingConfig;
	endIndex;
	constructor(source) {
		this.source = source;
		this.reportingConfig = [];
		this.endIndex = source.content.length;
	}
	getIgnoringMessages() {
		const isFilledMessage = (message) => {
			return message.startIndex !== null && message.endIndex !== null && message.ruleId !== null;
		};
		return this.reportingConfig.map((reporting) => {
			if (reporting.endIndex === null) reporting.endIndex = this.endIndex;
			return reporting;
		}).filter(isFilledMessage);
	}
	disableLine(lineNumber, rulesToDisable) {
		const reportingConfig = this.reportingConfig;
		const range = this.source.locationToRange({
			start: {
				line: lineNumber,
				column: 0
			},
			end: {
				line: lineNumber + 1,
				column: 0
			}
		});
		if (rulesToDisable.length) rulesToDisable.forEach((ruleId) => {
			reportingConfig.push({
				startIndex: range[0],
				endIndex: range[1] - 1,
				ruleId
			});
		});
		else reportingConfig.push({
			startIndex: range[0],
			endIndex: range[1] - 1,
			ruleId: "*"
		});
	}
	disableReporting(startIndex, rulesToDisable) {
		const reportingConfig = this.reportingConfig;
		if (rulesToDisable.length) rulesToDisable.forEach(function(ruleId) {
			reportingConfig.push({
				startIndex,
				endIndex: null,
				ruleId
			});
		});
		else reportingConfig.push({
			startIndex,
			endIndex: null,
			ruleId: "*"
		});
	}
	enableReporting(endIndex, rulesToEnable) {
		const reportingConfig = this.reportingConfig;
		if (rulesToEnable.length) rulesToEnable.forEach(function(ruleId) {
			for (let i = reportingConfig.length - 1; i >= 0; i--) if (reportingConfig[i].endIndex === null && reportingConfig[i].ruleId === ruleId) {
				reportingConfig[i].endIndex = endIndex;
				break;
			}
		});
		else for (const config of reportingConfig) if (config.endIndex === null) config.endIndex = endIndex;
	}
};
const messages = {};
const rules = [
	creator$s,
	creator$r,
	creator$h,
	creator$q,
	creator$o,
	creator$p,
	creator$g,
	creator$f,
	creator$e,
	creator$d,
	creator$c,
	creator$b,
	creator$n,
	creator$m,
	creator$l,
	creator$k,
	creator$j,
	creator$i,
	creator$a,
	creator$9,
	creator$8,
	creator$7,
	creator$6,
	creator$5,
	creator$4,
	creator$3,
	creator$2,
	{
		messages,
		meta: {
			id: "@secretlint/secretlint-rule-filter-comments",
			recommended: true,
			type: "scanner",
			supportedContentTypes: ["text"],
			docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-filter-comments/README.md" }
		},
		create(context) {
			const t = context.createTranslator(messages);
			return { file(source) {
				const state = new CommentState(source);
				const comments = parseComments(source);
				for (const comment of comments) if (comment.type === "secretlint-disable") state.disableReporting(comment.index, comment.options);
				else if (comment.type === "secretlint-enable") state.enableReporting(comment.index, comment.options);
				else if (comment.type === "secretlint-disable-line") state.disableLine(comment.line, comment.options);
				else if (comment.type === "secretlint-disable-next-line") state.disableLine(comment.line, comment.options);
				state.getIgnoringMessages().forEach((message) => {
					context.ignore({
						message: t("IGNORE_MESSAGE"),
						range: [message.startIndex, message.endIndex],
						targetRuleId: message.ruleId
					});
				});
			} };
		}
	}
];

// build/src/text/secrets/rule-set.js
let found = [];
const context = {
	sharedOptions: {},
	createTranslator: () => () => ({ message: "" }),
	report: ({ range }) => void found.push(range),
	ignore: () => void 0
};
const scanners = rules.map((rule) => rule.create(context, {}));
function secretsByRuleSet(content) {
	found = [];
	for (const { file } of scanners) file?.({
		content,
		contentType: "text",
		filePath: "",
		ext: ""
	});
	return found;
}

// build/src/vocabulary/secret-names.js
const SECRETS = new Set(`password passwords passwd passphrase passcode pwd secret secrets credential credentials cred creds cookie cookies apikey
  authtoken accesstoken privatekey secretkey accesskey sshkey connectionstring`.split(/\s+/));
const KEYS_OF = new Set(`api access secret private ssh rsa pgp gpg encryption signing account auth master service license deploy storage client app
  wandb comet neptune clearml mlflow swanlab openai anthropic cohere groq mistral gemini hf huggingface aws azure gcp s3 shared`.split(/\s+/));
const TOKENS_OF = new Set(`api auth access refresh bearer bot github gitlab git hf hub huggingface wandb comet neptune clearml mlflow slack discord
  telegram npm pypi session csrf xsrf oauth personal deploy service aws azure sas security swanlab dagshub kaggle user`.split(/\s+/));
const PASSES_OF = new Set("db database smtp ftp sftp user mysql redis mongo postgres pg admin root login email mail http proxy".split(" "));
const PERHAPS = /* @__PURE__ */ new Set([...SECRETS, ...`token key auth authorization authentication pass pat jwt bearer sas session sig signature hmac webhook license login dsn
  sid`.split(/\s+/)]);
const HARMLESS$1 = new Set(`count counts num number n size sizes len length dim dims rate ratio weight weights dropout id ids idx index type types
  name names class format mode path paths file files filename dir directory folder mask embedding embeddings embed emb loss acc
  accuracy prob probability limit max min std mean batch freq frequency interval layer layers head heads layout column columns
  field fields sha sha1 sha256 sha512 md5 hash commit checksum digest version step steps epoch epochs vocab tokenizer model
  enabled required expiry ttl style strategy scope email url uri host port user username`.split(/\s+/));
const NEVER_HARMLESS = /* @__PURE__ */ new Set([
	"password",
	"passwd",
	"passphrase",
	"pwd",
	"secret",
	"credential",
	"credentials",
	"private"
]);
function nameSays(name) {
	const words = wordsOf$1(name);
	const [before = "", last = ""] = words.length > 1 ? words.slice(-2) : ["", ...words];
	if (SECRETS.has(last) || last === "pass" && PASSES_OF.has(before)) return "secret";
	if ((last === "key" || last === "keys") && KEYS_OF.has(before) && !words.includes("public")) return "secret";
	if (last === "token" && TOKENS_OF.has(before)) return "secret";
	if (HARMLESS$1.has(last) && !words.some((word) => NEVER_HARMLESS.has(word))) return "no";
	return words.some((word) => PERHAPS.has(word)) ? "perhaps" : "no";
}
function wordsOf$1(name) {
	return name.slice(-200).replace(/(?<=[a-z0-9])(?=[A-Z])/g, " ").replace(/(?<=[A-Z])(?=[A-Z][a-z])/g, " ").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "");
}

// build/src/text/secrets/secret-value.js
const PLACEHOLDER = /^(?:|none|null|nil|nan|true|false|yes|no|on|off|n\/a|undefined|default|auto|unset|empty|required|optional|basic|hidden|redacted|masked|\W+|[*x.\u2022]+|<[^<>]*>|\[[^[\]]*\]|\$\{[^{}]*\}|\{\{[^{}]*\}\}|\{[\w.]*\}|%[A-Z_]+%|\$[A-Za-z_]\w*|(?:os\.)?environ\W.*|env[:.].*)$/i;
const PATH = /^(?:~|\.{1,2}|[A-Za-z]:)?[\\/](?:[\w@. -]+[\\/])*[\w@. -]*$/;
const KEY_FILE = /^[\w.-]+(?:\/[\w.-]+)*\.(?:json|pem|key|ya?ml|txt|env|toml|ini|cfg)$/;
const TYPED = /pass|pwd/i;
const MIN_NUMBER = 1e3;
const MAX_VALUE$1 = 512;
const MAX_RANDOM = 160;
function mayBeSecretNumber(value) {
	return Number.isInteger(value) && value >= MIN_NUMBER;
}
function isSecretOf(name, value) {
	const says = nameSays(name);
	if (says === "no") return false;
	if (typeof value === "number") return says === "secret" && mayBeSecretNumber(value);
	const text = value.trim().slice(0, MAX_VALUE$1);
	if (says === "perhaps") return looksRandom(text.slice(0, MAX_RANDOM));
	if (PLACEHOLDER.test(text)) return false;
	return !(PATH.test(text) || KEY_FILE.test(text) && !TYPED.test(name)) || looksRandom(text);
}

// build/src/text/secrets/find-secrets.js
const MIN_TEXT = 8;
const PIECE = 8192;
const LONG = 256;
const REST_OF_KEY = /[A-Za-z0-9+/=\s\\]*/y;
const REST_OF_WORD = /[^\s"'<>,;&]*/y;
const ASSIGNED = /(?<![\w.-])-{0,2}([A-Za-z_][\w.-]{0,99})["'\]]{0,2}\s{0,3}(?:=>|[:=])\s{0,3}/g;
const FLAG = /(?<![\w-])--?([A-Za-z][\w-]{0,63})\s{1,3}(?=[^\s-])/g;
const SPOKEN = /(?<![\w-])(password|passwd|passphrase)\s{1,3}(?=[^\s]{6})(?=\S{0,40}[\d!#$%&*+/?@^~])/gi;
const QUOTED = /(["'`])((?:(?!\1)[^\\\n]|\\.){1,2048})/y;
const BARE = /[^\s"'`,;&|<>()[\]{}]{1,2048}/y;
const HEADER = /(?<![\w-])(?:(?:proxy-)?authorization|(?:set-)?cookie|x-api-key|x-auth-token)["']?\s{0,3}[:=]\s{0,3}["']?(?=\S)/gi;
const REST_OF_LINE = /[^\n"']{1,2048}/y;
const BEARER = /(?<![\w-])(?:bearer|basic)\s{1,3}(?=\S)/gi;
const USER_OF_ADDRESS = /(?<=:\/{1,2})[^\s/?#"'<>@]{1,256}(?:@[^\s/?#"'<>@:.]{1,64})?@(?!sha256:)/g;
const USER_AND_PASSWORD = /(?<!\S)(?:-u|--user|--proxy-user)[ =]["']?[^\s:"']{1,64}:(?=[^\s"']{2})/g;
const USER_AT_HOST = /(?<![\w:@.-])[\w.-]{0,64}:([^\s@:/"']{8,128})@(?!sha256:)(?=[\w-]{1,64}[.:])/g;
function secretsIn(text) {
	if (text.length < MIN_TEXT) return [];
	if (text.length <= PIECE) return joined$1(inPiece(text), text);
	const found = [];
	for (let from = 0; from < text.length; from += 6144) {
		const piece = text.slice(from, from + PIECE);
		for (const [start, end] of inPiece(piece)) found.push([from + start, from + end]);
		if (from + PIECE >= text.length) break;
	}
	return joined$1(found, text);
}
function inPiece(text) {
	const found = [];
	for (const shape of SECRET_SHAPES) addAll(found, text, shape);
	const isAddress = text.includes("/");
	if (isAddress) for (const shape of WEBHOOKS) addAll(found, text, shape);
	if (isAddress) addUsers(found, text);
	if (/[_-]/.test(text)) for (const shape of DOUBTFUL_SHAPES) addRandom(found, text, shape);
	if (/[:=]/.test(text)) addNamed(found, text, ASSIGNED);
	if (text.includes("-")) addNamed(found, text, FLAG);
	if (/[:=]/.test(text)) for (const match of text.matchAll(HEADER)) addRest(found, text, endOf(match), REST_OF_LINE);
	if (/\s/.test(text)) addSpoken(found, text);
	if (text.includes(":")) addPairs(found, text);
	for (const range of secretsByRuleSet(text)) found.push(range);
	return found;
}
function addNamed(found, text, pattern) {
	for (const match of text.matchAll(pattern)) {
		const value = valueAt(text, endOf(match));
		if (value !== null && isSecretOf(match[1], text.slice(...value))) found.push(value);
	}
}
function addSpoken(found, text) {
	for (const match of text.matchAll(SPOKEN)) addRest(found, text, endOf(match), BARE);
	for (const match of text.matchAll(BEARER)) {
		const value = valueAt(text, endOf(match));
		if (value !== null && looksRandom(text.slice(...value))) found.push(value);
	}
}
function addUsers(found, text) {
	for (const match of text.matchAll(USER_OF_ADDRESS)) {
		const who = match[0].slice(0, -1);
		const colon = who.indexOf(":");
		if (colon >= 0 && colon < who.length - 1) found.push([match.index + colon + 1, endOf(match) - 1]);
		else if (looksRandom(who)) found.push([match.index, endOf(match) - 1]);
	}
}
function addPairs(found, text) {
	for (const match of text.matchAll(USER_AND_PASSWORD)) addRest(found, text, endOf(match), BARE);
	for (const match of text.matchAll(USER_AT_HOST)) {
		const [whole, password = ""] = match;
		if (/\d/.test(password) && /[A-Za-z]/.test(password)) found.push([match.index + whole.length - 1 - password.length, endOf(match) - 1]);
	}
}
function valueAt(text, at) {
	QUOTED.lastIndex = at;
	const quoted = QUOTED.exec(text);
	if (quoted !== null) return [at + 1, at + quoted[0].length];
	BARE.lastIndex = at;
	const bare = BARE.exec(text);
	return bare === null ? null : [at, at + bare[0].length];
}
function addRest(found, text, at, pattern) {
	pattern.lastIndex = at;
	const rest = pattern.exec(text);
	if (rest !== null) found.push([at, at + rest[0].length]);
}
function addAll(found, text, shape) {
	for (const match of text.matchAll(shape)) found.push(rangeOf(match));
}
function addRandom(found, text, shape) {
	for (const match of text.matchAll(shape)) if (isSurelyRandom(match[1])) found.push(rangeOf(match));
}
function rangeOf(match) {
	return [match.index, endOf(match)];
}
function endOf(match) {
	return match.index + match[0].length;
}
function joined$1(ranges, text) {
	const sorted = [...ranges].sort((a, b) => a[0] - b[0]);
	const result = [];
	for (const [from, to] of sorted) {
		const last = result.at(-1);
		if (last !== void 0 && from <= last[1]) last[1] = Math.max(last[1], to);
		else result.push([from, to]);
		const now = result.at(-1);
		if (now[1] - now[0] >= LONG) now[1] = endOfLong(text, now[0], now[1]);
	}
	return result;
}
function endOfLong(text, from, to) {
	const rest = text.startsWith("-----BEGIN", from) ? REST_OF_KEY : REST_OF_WORD;
	rest.lastIndex = to;
	rest.exec(text);
	return Math.max(to, rest.lastIndex);
}

// build/src/text/secrets/withhold.js
const WITHHELD = "[withheld]";
function withheldText(text) {
	return replaced(text, secretsIn(text), () => WITHHELD);
}
const MAX_LITERALS = 300;
const MIN_LITERAL = 16;
const PLAIN$1 = /* @__PURE__ */ new Set();
const MAX_PLAIN = 1e5;
const MAX_PLAIN_LENGTH = 200;
function newWithholder() {
	const secrets = /* @__PURE__ */ new Map();
	const plain = /* @__PURE__ */ new Set();
	const literals = /* @__PURE__ */ new Set();
	const numbers = /* @__PURE__ */ new Map();
	const done = /* @__PURE__ */ new Map();
	let taken = 0;
	let pattern = null;
	const nameOf = (secret) => {
		const number = numbers.get(secret) ?? taken + numbers.size + 1;
		numbers.set(secret, number);
		return `${WITHHELD}-${number}`;
	};
	return {
		learn: (text) => {
			if (PLAIN$1.has(text) || plain.has(text) || secrets.has(text)) return;
			const isMarked = text.includes(WITHHELD);
			if (isMarked) for (const [, number] of text.matchAll(/\[withheld\]-(\d{1,9})/g)) taken = Math.max(taken, Number(number));
			const found = secretsIn(text);
			if (found.length > 0) secrets.set(text, found);
			else if (PLAIN$1.size < MAX_PLAIN && text.length <= MAX_PLAIN_LENGTH && !isMarked) PLAIN$1.add(text);
			else plain.add(text);
			for (const [from, to] of found) for (const piece of piecesOf(text.slice(from, to))) literals.add(piece);
		},
		isNeeded: () => secrets.size > 0,
		withhold: (text) => {
			const before = done.get(text);
			if (before !== void 0) return before;
			pattern ??= patternOf([...literals].slice(0, MAX_LITERALS));
			const named = replaced(text, secrets.get(text) ?? [], nameOf);
			const after = pattern === null ? named : named.replace(pattern, nameOf);
			done.set(text, after);
			return after;
		}
	};
}
function piecesOf(secret) {
	return [secret, ...secret.split(/[/\\]/)].filter((piece) => piece.length >= MIN_LITERAL && looksRandom(piece) && !piece.includes("[withheld]"));
}
function patternOf(literals) {
	if (literals.length === 0) return null;
	const longestFirst = [...literals].sort((a, b) => b.length - a.length);
	return new RegExp(longestFirst.map((one) => one.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")).join("|"), "g");
}
function replaced(text, ranges, nameOf) {
	if (ranges.length === 0) return text;
	const pieces = [];
	let from = 0;
	for (const [start, end] of ranges) {
		const secret = text.slice(start, end);
		pieces.push(text.slice(from, start), secret.startsWith("[withheld]") ? secret : nameOf(secret));
		from = end;
	}
	return pieces.join("") + text.slice(from);
}

// build/src/text/visible.js
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu;
const PLAIN = /^[ -~]*$/;
function visible(text) {
	return PLAIN.test(text) ? text : text.replace(INVISIBLE, " ");
}

// build/src/github/safe-line.js
const MAX_LINE = 2e3;
function safeLine(text) {
	const plain = withoutCommands(withheldText(text));
	return plain.length > MAX_LINE ? `${plain.slice(0, MAX_LINE)}\u2026` : plain;
}
function safeLines(text) {
	return text.split("\n").map(withoutCommands).join("\n");
}
function safeJson(json) {
	return json.replace(/:(?=:)/g, "\\u003a").replace(/##\[/g, "##\\u005b");
}
function safeXml(xml) {
	return xml.replace(/:(?=:)/g, "&#58;").replace(/##\[/g, "##&#91;");
}
function withoutCommands(line) {
	return visible(line).replace(/:(?=:)/g, ": ").replace(/#(?=#\[)/g, "# ");
}

// build/src/text/nearest.js
function nearest(word, known) {
	let best = null;
	let least = Math.max(1, Math.ceil(word.length / 3));
	for (const candidate of known) {
		const distance = edits(word, candidate);
		if (distance > least || distance === least && best !== null) continue;
		least = distance;
		best = candidate;
	}
	return best;
}
function edits(a, b) {
	let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const replaced = previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
			row.push(Math.min(replaced, previous[j] + 1, row[j - 1] + 1));
		}
		previous = row;
	}
	return previous[b.length];
}

// build/src/text/commands.js
const COMMANDS = {
	accept: {
		form: "accept <reason>",
		does: "let the regression of this head through, at once; the next push ends it"
	},
	unaccept: {
		form: "unaccept",
		does: "take that back"
	},
	explain: {
		form: "explain <letter or rule>",
		does: "evidence, causes and the picture of that stretch"
	},
	baseline: {
		form: "baseline <commit or branch>",
		does: "compare this head with another commit of the base branch"
	},
	rerun: {
		form: "rerun",
		does: "start the failed training jobs again"
	},
	help: {
		form: "help",
		does: "this list"
	}
};
const LINE = /^ *curvelint:(.*)$/i;
const MAX_REST = 1e3;
function isCommandLine(line) {
	return LINE.test(line);
}
function parseCommand(line) {
	const said = LINE.exec(line)?.[1]?.trim();
	if (said === void 0) return null;
	if (said === "") return {
		name: "help",
		rest: ""
	};
	const [word = ""] = said.split(/\s/, 1);
	const lower = word.toLowerCase();
	if (Object.hasOwn(COMMANDS, lower)) return {
		name: lower,
		rest: said.slice(word.length).trim().slice(0, MAX_REST)
	};
	return {
		unknown: word.slice(0, 80),
		near: nearest(lower.slice(0, 80), Object.keys(COMMANDS))
	};
}
function hiddenCommand(body, plain) {
	if (plain.some(isCommandLine)) return null;
	const lines = body.split(/\r\n|\r|\n/);
	if (lines.some((line) => /^[ \t]*(?:>[ \t]?)+curvelint:/i.test(line))) return "quote";
	return lines.some((line) => /^[ \t`*_<!-]*curvelint:[ \t]*[a-z]/i.test(line)) ? "hidden" : null;
}
function commandList() {
	return Object.values(COMMANDS).map(({ form, does }) => `- \`curvelint: ${form}\`: ${does}`).join("\n");
}

// build/src/text/numbers.js
function short(value) {
	if (typeof value !== "number") throw new TypeError("a number was expected");
	if (!Number.isFinite(value)) return Number.isNaN(value) ? "NaN" : value > 0 ? "\u221e" : "\u2212\u221e";
	if (value === 0) return "0";
	const size = Math.abs(value);
	const text = isPlain(size) ? trim(plain$1(size)) : exponent(size);
	return value < 0 ? `\u2212${text}` : text;
}
function isPlain(value) {
	const size = Math.abs(value);
	return size === 0 || size >= 1e-4 && size < 1e6;
}
function asPrinted(value) {
	return Number(value.toPrecision(4));
}
function percent(share) {
	if (!Number.isFinite(share)) return short(share);
	const value = Math.abs(share) * 100;
	const text = value >= 9.95 ? value.toFixed(0) : trim(value.toFixed(1));
	return `${share < 0 && text !== "0" ? "\u2212" : ""}${text}%`;
}
function two(value) {
	return short(Number(value.toPrecision(2)));
}
function signed(value) {
	return value > 0 ? `+${short(value)}` : short(value);
}
function plain$1(size) {
	const digits = Math.max(0, 3 - Math.floor(Math.log10(size)));
	return size.toFixed(digits);
}
function exponent(size) {
	const [mantissa, power] = size.toExponential(3).split("e");
	return `${trim(mantissa)}e${power.replace("+", "").replace("-", "\u2212")}`;
}
function trim(text) {
	if (!text.includes(".")) return text;
	let end = text.length;
	while (text[end - 1] === "0") end -= 1;
	return text.slice(0, text[end - 1] === "." ? end - 1 : end);
}
function inThousands(digits) {
	return digits.replace(/\B(?=(?:\d{3})+(?!\d))/g, ",");
}

// build/src/text/readings.js
function readingsText(readings) {
	const values = readings.map(({ value }) => short(value)).join(" \u2192 ");
	const words = statisticWords(readings);
	if (words === "") return values;
	return readings.length === 1 ? `${values} (${words})` : `${values}, ${words}`;
}
function logged(series, at, value) {
	return {
		series,
		at,
		statistic: "raw",
		value
	};
}
function statisticWords(readings) {
	if (readings.length > 1 && readings.every(({ statistic }) => statistic === "median")) return `medians of ${[...new Set(readings.map(({ of }) => Number(of)))].join(" and ")}`;
	const words = [...new Set(readings.map(statisticWord))];
	return words.length === 1 ? words[0] : words.map((word) => word || "as logged").join(" and ");
}
function statisticWord({ statistic, of }) {
	switch (statistic) {
		case "raw": return "";
		case "level":
		case "best-level":
		case "stretch-level": return "smoothed";
		case "projected": return "projected";
		case "median": return `median of ${Number(of)}`;
	}
}

// build/src/text/sentence.js
function name(text) {
	return { name: String(text) };
}
function values(...readings) {
	if (readings.some(({ value }) => typeof value !== "number")) throw new TypeError("values of a series were expected");
	return { readings };
}
function say(words, ...parts) {
	const pieces = [];
	const add = (piece) => {
		const last = pieces.at(-1);
		if (typeof piece === "string" && typeof last === "string") pieces[pieces.length - 1] = last + piece;
		else if (piece !== "") pieces.push(piece);
	};
	for (let i = 0; i < words.length; i += 1) {
		add(words[i]);
		const part = parts[i];
		if (part === void 0) continue;
		if (typeof part === "string" || typeof part === "number") add(String(part));
		else if ("name" in part || "readings" in part) add(part);
		else if ("statistic" in part) add(values(part));
		else for (const piece of part) add(piece);
	}
	return pieces;
}
function sentenceOf$1(words) {
	return typeof words !== "string" ? words : words === "" ? [] : [words];
}
function joined(sentences, between) {
	return sentences.flatMap((sentence, i) => i === 0 ? sentence : [between, ...sentence]);
}
const NEXT_SENTENCE = /\. (?=[A-Z\u201c]|$)/;
function firstSentence(words) {
	const pieces = sentenceOf$1(words);
	const ends = pieces.map((piece) => typeof piece === "string" ? piece.search(NEXT_SENTENCE) : -1);
	const last = ends.findIndex((at) => at >= 0);
	if (last < 0) return pieces;
	return [...pieces.slice(0, last), pieces[last].slice(0, ends[last] + 1)];
}
function plain(sentence) {
	return sentenceOf$1(sentence).map((piece) => typeof piece === "string" ? piece : "name" in piece ? piece.name : readingsText(piece.readings)).join("");
}

// build/src/text/markdown.js
const MAX_POINTS$1 = 80;
function safeText(text) {
	const plain = visible(text.normalize("NFC")).replace(/`/g, "\u02bc").replace(/\|/g, "\u00a6").replace(/\\/g, "\u29f5").trim();
	const points = Array.from(plain);
	const cut = points.length > MAX_POINTS$1 ? `${points.slice(0, 79).join("")}\u2026` : plain;
	return cut === "" ? "`(empty)`" : `\`${cut}\``;
}
const SUBSTITUTES = {
	"`": "\u02bc",
	"|": "\u00a6",
	"\\": "\u29f5",
	"<": "\u2039",
	">": "\u203a",
	"@": "\uff20",
	"#": "\uff03",
	"[": "\u27e6",
	"]": "\u27e7",
	"*": "\u2217",
	_: "\uff3f",
	"~": "\u223c",
	$: "\uff04",
	"&": "\uff06",
	"!": "\uff01"
};
function neutral(text) {
	return visible(text.normalize("NFC")).replace(/[`|\\<>@#[\]*_~$&!]/g, (char) => SUBSTITUTES[char]).replace(/:\/\//g, ":\u2044\u2044").replace(/www\./gi, (www) => `${www.slice(0, 3)}\u2024`).replace(/\bGH-(?=\d)/gi, "GH\u2011").replace(/%(?=[\p{L}\p{N}"{])/gu, "\uff05");
}
function markdownOf(words) {
	return sentenceOf$1(words).map((piece) => typeof piece === "string" || "readings" in piece ? neutral(plain([piece])) : safeText(piece.name)).join("");
}
function details(summary, body) {
	return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

// build/src/text/joined-verdicts.js
const SIGNS = {
	failure: "\u274c fails",
	neutral: "\u26a0\ufe0f neutral",
	success: "\u2705 passes"
};
const [START$1, END] = ["<!-- curvelint-jobs -->\n", "\n<!-- /curvelint-jobs -->\n\n"];
const MAX_NAMED$3 = 10;
function jobsBanner(told, key) {
	if (told.length < 2) return "";
	const events = new Set(told.map(({ event }) => event)).size > 1;
	const isOneJob = new Set(told.map(({ producer }) => producer)).size === 1;
	const lines = told.slice(0, MAX_NAMED$3).map(({ producer, event, conclusion }) => {
		const on = events ? ` on ${safeText(event === "" ? "no event" : event)}` : "";
		return `> - ${safeText(producer)}${on}: ${SIGNS[conclusion]}`;
	});
	const more = told.length > MAX_NAMED$3 ? [`> - ${told.length - MAX_NAMED$3} more`] : [];
	const who = isOneJob ? "One job reports for several events" : `${told.length} jobs report`;
	const advice = isOneJob ? "" : " Give each of them a `key` of its own, or let one judge the logs of all.";
	return `${START$1}> **${who} as ${safeText(key)} on this commit: the worst verdict stands.**${advice}\n>\n${[...lines, ...more].join("\n")}${END}`;
}
function splitBanner(text) {
	const plain = text.replaceAll("\r\n", "\n");
	const end = plain.startsWith(START$1) ? plain.indexOf(END) : -1;
	if (end < 0) return {
		banner: "",
		rest: plain
	};
	return {
		banner: plain.slice(0, end + END.length),
		rest: plain.slice(end + END.length)
	};
}
const TITLE = /^(?:\d+ verdicts|a newer run): /;
function joinedTitle(told, conclusion) {
	const worst = told.find((one) => one.conclusion === conclusion)?.producer ?? "a job";
	const [, ...words] = SIGNS[conclusion].split(" ");
	return `${told.length < 2 ? "a newer run" : `${told.length} verdicts`}: ${worst} ${words.join(" ")}`;
}
function isJoinedTitle(title) {
	return TITLE.test(title);
}

// build/src/text/comment-marker.js
function markerOf(key) {
	if (!/^[A-Za-z0-9._-]{1,64}$/.test(key)) throw new start_0.y(`"${key.slice(0, 80)}" cannot be the key of a comment`, "Use up to 64 letters, digits, dots, dashes and underscores.");
	return `<!-- curvelint:v1 key=${key} -->\n\n`;
}

// build/src/text/group-reason.js
const DIFFERENCES = {
	date: "dates",
	seed: "seeds",
	counter: "counters",
	id: "ids",
	generated: "generated names"
};
function groupReasonText({ id, values }, runs) {
	switch (id) {
		case "same-settings": return say`${runs} repeats: ${settingsText(values.settings)} the same, and their names ${differText(values.differ)}.`;
		case "same-names": return say`${runs} repeats: their names ${differText(values.differ)}; no setting is logged that could tell them apart.`;
		case "only-run": return say`One run: there is no other that could repeat it.`;
		case "other-settings": {
			const named = values.names.flatMap((one, i) => i === 0 ? [name(one)] : [", ", name(one)]);
			const more = values.more > 0 ? ` and ${values.more} more` : "";
			return say`One run: no other has the same settings; ${name(values.run)} differs in ${named}${more}.`;
		}
		case "other-name": {
			const { settings, run, own, other } = values;
			const names = say`its name says ${saysText(own)}, that of ${name(run)} ${saysText(other)}`;
			return settings === 0 ? say`One run: ${names}, and no setting is logged that could make them repeats.` : say`One run: ${settingsText(settings)} the same as in ${name(run)}, but ${names}.`;
		}
	}
}
function settingsText(count) {
	return count === 1 ? "the one logged setting of the training is" : `all ${count} logged settings of the training are`;
}
function differText(differ) {
	return differ.length === 0 ? "say the same" : `differ only in ${listed(differ.map((one) => DIFFERENCES[one]))}`;
}
function listed(words) {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
function saysText(text) {
	return text === "" ? say`nothing` : say`${name(text)}`;
}

// build/src/text/bars.js
const BARS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
function columnOf(position, { columns, from, to }) {
	const share = (position - from) / (to - from || 1);
	return Number.isNaN(share) ? 0 : Math.max(0, Math.min(columns - 1, Math.floor(share * columns)));
}
function barsOf(at, values, options) {
	const { columns, from, to, low, high } = options;
	const cells = Array.from({ length: columns }, () => []);
	for (const [i, position] of at.entries()) if (Number.isFinite(position)) cells[columnOf(position, options)].push(values[i]);
	const end = at.length === 0 ? 0 : (at[at.length - 1] - from) / (to - from || 1) * columns;
	let last = " ";
	return cells.map((cell, column) => {
		if (cell.length === 0) return column <= end ? last : " ";
		const mean = cell.reduce((sum, value) => sum + value, 0) / cell.length;
		const level = Math.max(0, Math.min(7, Math.floor((mean - low) / (high - low || 1) * 8)));
		last = Number.isFinite(mean) ? BARS[level] : "!";
		return last;
	});
}

// build/src/text/names.js
const MAX_NAMED$2 = 5;
function namesText(names, count = names.length) {
	const shown = names.slice(0, MAX_NAMED$2);
	const list = joined(shown.map((one) => [name(one)]), ", ");
	return count > shown.length ? say`${list} and ${count - shown.length} more` : list;
}

// build/src/text/xml.js
function xmlText(text) {
	return visible(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
function drawable(text) {
	return Array.from(text, (char) => /[\u0020-\u024f\u2010-\u2026\u00d7\u00f7\u2212\u00b7\u00b0]/.test(char) ? char : "?").join("");
}
const MAX_LABEL = 40;
function shortLabel(text, most = MAX_LABEL) {
	const chars = Array.from(drawable(text));
	if (chars.length <= most) return chars.join("");
	const end = Math.floor((most - 1) / 2);
	return `${chars.slice(0, most - 1 - end).join("")}\u2026${chars.slice(-end).join("")}`;
}

// build/src/text/trend.js
function shortCommit(commit) {
	if (/^[0-9a-f]{7,64}$/i.test(commit)) return commit.slice(0, 7);
	return Array.from(drawable(commit)).slice(0, 10).join("").trim();
}
function dayOf({ at }) {
	return /^\d{4}-\d\d-\d\d/.exec(at)?.[0] ?? "\u2013";
}
function regimeOf({ changes }) {
	return changes.at(-1)?.point ?? 0;
}
function changeText$2({ because, settings }) {
	if (because === "level") return ["new level"];
	return settings.length === 0 ? ["other settings"] : say`other settings (${namesText(settings)})`;
}
function regimesText(trend) {
	const { points, changes, drift } = trend;
	const told = [...changes].reverse().slice(0, 3);
	const more = changes.length - told.length;
	const parts = [
		...told.map((change) => say`${changeText$2(change)} since ${commitName(points, change.point)}`),
		...more > 0 ? [say`${more} earlier ${more === 1 ? "change" : "changes"}`] : [],
		...driftOf(drift) === 0 ? [] : [say`drifts by ${signed(Number(drift.toPrecision(2)))} a commit`],
		...apartTexts(trend).map((text) => [text])
	];
	return joined(parts, "; ");
}
function apartTexts({ points, changes, apart, groups }) {
	const others = points.length - regimeOf({ changes }) - apart;
	const whose = apart === 1 ? "the newest commit lies" : `the newest ${apart} commits lie`;
	const group = ({ runs, low, high }) => `${short(runs)} at ${short(low)}${high > low ? ` to ${short(high)}` : ""}`;
	return [...apart > 0 && others > 0 ? [`${whose} apart from the ${others} before ${apart === 1 ? "it" : "them"}`] : [], ...groups.length === 2 ? [`the runs lie apart: ${groups.map(group).join(", ")}`] : []];
}
function commitName(points, point) {
	const commit = shortCommit(points[point].commit);
	return commit === "" ? `commit ${point + 1} of ${points.length}` : name(commit);
}
function driftOf(drift) {
	return Number.isFinite(drift) ? drift : 0;
}
function placeText({ now, band }) {
	if (now === null) return "";
	const value = `${short(now.mean)}${now.runs > 1 ? ` (mean of ${now.runs} runs)` : ""}`;
	if (band === null) return value;
	return `${value}, ${now.mean < band[0] ? "below" : now.mean > band[1] ? "above" : "inside"} the range ${short(band[0])} to ${short(band[1])} where one more run of the base branch is expected (95%)`;
}
function trendBars({ points, now, band }) {
	const values = [...points.map(({ value }) => value), ...now ? [now.mean] : []];
	const known = [...values, ...band ?? []].filter(Number.isFinite);
	const range = {
		low: Math.min(...known),
		high: Math.max(...known)
	};
	const bars = barsOf([...values.keys()], values, {
		columns: values.length,
		from: 0,
		to: values.length,
		...range
	});
	const before = bars.slice(0, points.length).join("");
	return now ? `${before}, then this change ${bars.at(-1)}` : before;
}
function trendText(trend) {
	const place = placeText(trend);
	const parts = [
		[trendBars(trend)],
		regimesText(trend),
		place === "" ? [] : [`this change ${place}`]
	];
	return joined(parts.filter((part) => part.length > 0), "; ");
}
function daysText(days) {
	if (days < 1) return "less than a day";
	return days < 1.5 ? "1 day" : `${two(Math.round(days))} days`;
}

// build/src/text/noise-source.js
const FROM = {
	settings: "their number is set",
	hyperparameters: "their number was logged",
	steps: "their number follows from the steps of the scores"
};
function noiseText(noise, runs) {
	switch (noise.id) {
		case "seeds": return `${noise.values.now} v ${noise.values.before} seeds${examplesText(noise.values.examples)}`;
		case "examples": return `noise of ${noise.values.from === "steps" ? "about " : ""}${countText(noise.values.examples)} validation examples (${FROM[noise.values.from]})`;
		case "experience": return `${runs > 1 ? "too few" : "no"} repeats: the noise of 200 validation examples is assumed`;
		case "paired": return `noise of the ${countText(noise.values.examples)} examples that both predict, not that of seeds`;
		case "history": return `${historyText(noise.values)}${examplesText(noise.values.examples)}`;
		default: return "";
	}
}
function historyText({ runs, since, days }) {
	const age = Number.isFinite(days) && days >= 0 ? ` (${daysText(days)})` : "";
	const commit = shortCommit(since);
	return `${runs} ${runs === 1 ? "run" : "runs"} of the base branch${commit === "" ? "" : ` since ${commit}`}${age}`;
}
function examplesText(examples) {
	return Number.isFinite(examples) ? ` and the noise of ${countText(examples)} validation examples` : "";
}
function countText(count) {
	return inThousands(String(Math.round(count)));
}

// build/src/text/acceptance.js
function acceptanceMissingText(missing) {
	switch (missing.id) {
		case "no-line": return say`a comment line \u201ccurvelint: accept <reason>\u201d by somebody with write access is missing.`;
		case "no-label": return say`the label ${name(missing.values.label)} is missing.`;
		case "older": return say`the acceptance of ${name(missing.values.by)} is older than the newest commit.`;
		case "no-access": return say`${name(missing.values.by)} has no write access.`;
		case "no-reason": return say`${name(missing.values.by)} gave no reason: write \u201ccurvelint: accept <reason>\u201d.`;
	}
}
function acceptedText({ by, reason }) {
	return say`Accepted by ${name(by)}: ${reason}`;
}

// build/src/text/baseline.js
function baselineReasonText(reason) {
	switch (reason.id) {
		case "not-given": return say`no baseline given`;
		case "unreadable": return say`none of its logs could be read`;
		case "unanswered": return reason.values.said === "" ? say`GitHub did not answer` : say`GitHub did not answer (${reason.values.said})`;
		case "forbidden":
			if (reason.values.status === 401) return say`${TOKEN_REFUSED}: leave out the input token, or give a valid one`;
			return say`the token may not look for it (${reason.values.status}): add "actions: read", "checks: read" and "contents: read" to the permissions of the job`;
		case "none-yet": {
			const { base, tried } = reason.values;
			const where = base === null ? "no earlier commit of this branch" : say`no commit of ${name(base)}`;
			const looked = tried === 0 ? "" : ` (${tried} looked at, none with metrics)`;
			return say`${where} has metrics of this workflow yet${looked}; run it on pushes to the base branch, too`;
		}
	}
}
function baselineWayText(way) {
	if (way.id === "check-run") return `from the check run ${way.values.id}`;
	if (way.id === "promoted") return `promoted from pull request #${way.values.pullRequest}, head ${way.values.head.slice(0, 10)}`;
	const { count, run, failed } = way.values;
	return `from ${count === 1 ? "the artifact" : `${count} artifacts`} of run ${run}${failed ? ", which failed" : ""}`;
}

// build/src/text/uncertainty.js
const MIN_SIZE = 1e-11;
const MAX_SIZE = 0x38d7ea4c68000;
function decimalsOf(uncertainty) {
	const size = Math.abs(uncertainty);
	if (!(size >= MIN_SIZE && size < MAX_SIZE)) return NaN;
	const decimals = 1 - Math.floor(Math.log10(size));
	const rounded = Number(size.toPrecision(2));
	return 1 - Math.floor(Math.log10(rounded)) < decimals ? decimals - 1 : decimals;
}
function fixed(value, decimals) {
	if (!Number.isFinite(value) || Number.isNaN(decimals)) return short(value);
	const unit = 10 ** Math.max(0, -decimals);
	const text = (Math.round(Math.abs(value) / unit) * unit).toFixed(0);
	const plain = decimals > 0 ? Math.abs(value).toFixed(decimals) : text;
	return value < 0 && Number(plain) !== 0 ? `\u2212${plain}` : plain;
}
function signedFixed(value, decimals) {
	const text = fixed(value, decimals);
	return value > 0 && /[1-9\u221e]/.test(text) ? `+${text}` : text;
}
function withSpread(mean, spread) {
	const decimals = isPlain(mean) ? decimalsOf(spread) : NaN;
	if (Number.isNaN(decimals)) return isKnown(spread) ? `${short(mean)} \u00b1 ${two(spread)}` : short(mean);
	return `${fixed(mean, decimals)} \u00b1 ${fixed(spread, decimals)}`;
}
function isKnown(uncertainty) {
	return Number.isFinite(uncertainty) && uncertainty > 0;
}
function intervalOf(difference, [low, high]) {
	const decimals = decimalsOf((high - low) / 2);
	const value = signedFixed(difference, decimals);
	if (Number.isNaN(decimals)) return {
		difference: value,
		half: null,
		range: isKnown(high - low) ? `${short(low)} to ${short(high)}` : null
	};
	const [below, above] = [fixed(difference - low, decimals), fixed(high - difference, decimals)];
	const range = `${signedFixed(low, decimals)} to ${signedFixed(high, decimals)}`;
	return {
		difference: value,
		half: below === above ? above : null,
		range
	};
}
function withInterval(difference, interval) {
	const { difference: value, half, range } = intervalOf(difference, interval);
	if (half !== null) return `${value} \u00b1 ${half}`;
	return range === null ? value : `${value} (${range})`;
}

// build/src/text/compared.js
function selectionText({ of, statistic }) {
	if (statistic === "predicted") return "of the predictions";
	if (statistic === "median") return "median of the last tenth";
	return statistic === "raw" ? `${of}, as logged` : of;
}
function levelsText(comparisons) {
	return comparisons.some(({ statistic }) => statistic === "level") ? ", smoothed" : "";
}
function meanText({ mean, sd, runs }) {
	const decimals = runs > 1 && isPlain(mean) ? decimalsOf(sd) : NaN;
	return Number.isNaN(decimals) ? short(mean) : fixed(mean, decimals);
}

// build/src/text/difference.js
function factorText(factor) {
	switch (factor.id) {
		case "schedule": return say`learning-rate schedule ${factor.values.before} \u2192 ${factor.values.now}`;
		case "drops": return say`LR drops ${placesText(factor.values.before)} \u2192 ${placesText(factor.values.now)}`;
		case "rate": return say`learning rate at the start ${factor.values.before} \u2192 ${factor.values.now}`;
		case "length": return say`evaluations ${factor.values.before} \u2192 ${factor.values.now}`;
		case "more": return say`${factor.values.count} more`;
		default: return changeText$1(factor);
	}
}
function placesText(places) {
	return places.length === 0 ? "none" : `at ${places.join(", ")}`;
}
function changeText$1({ id, values }) {
	if (id === "setting-gone") return say`${name(values.name)} no longer logged (was ${valueText(values.before)})`;
	if (id === "setting-new") return say`${name(values.name)} = ${valueText(values.now)} (not logged before)`;
	return say`${name(values.name)} ${valueText(values.before)} \u2192 ${valueText(values.now)}`;
}
function valueText(value) {
	return typeof value === "number" ? [String(value)] : [name(String(value))];
}
function excuseText({ id, values }) {
	const change = changeText$1({
		id: "setting",
		values
	});
	return id === "data" ? say`trained on other data (${change})` : say`trained in another environment (${change})`;
}
function observationText(one) {
	switch (one.id) {
		case "overfitting": return `overfitting ${onsetText(one.values.now)} (baseline: ${onsetText(one.values.before)})`;
		case "checkpoint": return `best checkpoint at ${short(one.values.now)} (baseline: ${short(one.values.before)})`;
		case "noise": return `noise of one evaluation \u00d7${two(one.values.ratio)}`;
	}
}
function onsetText({ at, overfit, runs }) {
	if (overfit === 0) return "none";
	return `from ${short(at)}${overfit < runs ? ` in ${overfit} of ${runs} runs` : ""}`;
}
function noteText(note) {
	switch (note.id) {
		case "turned": return say`larger is better on one side, smaller on the other: not comparable`;
		case "diverged": return say`${note.values.runs} of ${note.values.of} runs ${whose(note.values.side)} diverged: counted, not averaged`;
		case "not-logged": return say`${note.values.runs} of ${note.values.of} runs ${whose(note.values.side)} did not log it`;
		case "renamed": return say`called ${name(note.values.before)} in the baseline`;
		case "axes": return say`measured by ${note.values.now} here, by ${note.values.before} there: each side at its own end`;
		case "no-curve": return say`${note.values.now} evaluations against ${note.values.before}: no curve was kept, each side at its own end`;
		case "until": {
			const { axis, until, now, before } = note.values;
			return say`up to ${axis} ${until}, what both have (this change ends at ${now}, the baseline at ${before})`;
		}
		case "percent": return note.values.side === "now" ? say`in percent here, as a fraction in the baseline: compared as fractions` : say`in percent in the baseline, as a fraction here: compared as fractions`;
		case "as-logged": {
			const { side } = note.values;
			return say`as logged${side === "both" ? "" : ` on the side ${whose(side)}`}: fewer than 10 evaluations make no level`;
		}
		case "own-ends": return say`at their own ends: ${short(note.values.now)} against ${short(note.values.before)}`;
		case "counts": return say`${note.values.now} ${note.values.now === 1 ? "run" : "runs"} against ${note.values.before}`;
		case "apart": return say`with the ${note.values.runs} runs of the baseline lying apart (two groups, or an outlier): a difference only warns`;
		case "ended-worse": return say`${endedWorseText(note.values)}`;
		case "straggler": return say`${stragglerText(note.values)}`;
		case "copies": {
			const { side, runs, different } = note.values;
			const counted = say`with the ${runs} runs ${whose(side)} counted as ${different}`;
			return say`${counted}: ${different === 1 ? "they are the same in every digit" : "the others repeat these in every digit"}, as with a fixed seed, and that shows no seed noise`;
		}
		case "moved": return say`with the earlier runs of the base branch moved along its trend (${signed(Number(note.values.drift.toPrecision(2)))} a commit)`;
		case "paired-examples": {
			const { now, before, examples, unmatched } = note.values;
			const places = Number.isNaN(now + before) ? "" : ` at ${short(now)} (baseline ${short(before)})`;
			const left = Math.max(...unmatched) > 0 ? `, without ${unmatched[0]} of this side and ${unmatched[1]} of the baseline` : "";
			return say`by the predictions of ${examples} examples${places}${left}: what another seed would do is not asked`;
		}
		case "worse-on-examples": return say`${worseOnExamplesText(note.values)}`;
		case "not-paired": return say`without predictions, though the settings ask for them (paired): ${NOT_PAIRED[note.values.why]}`;
		case "paired": return say`with ${name(note.values.before)} of the baseline, the only one left there: their names differ`;
	}
}
function whose(side) {
	return side === "now" ? "of this change" : "of the baseline";
}
function endedWorseText({ now, before }) {
	return `trained for a shorter time than the baseline: ${short(now)} at its end against ${short(before)}`;
}
const NOT_PAIRED = {
	predictions: "the two sides have no checkpoint of the validation set to hold against each other",
	few: "fewer than 95% of the examples are on both sides with the same label (files without ids must be in the same order)",
	metric: "they tell accuracy and cross-entropy of the validation set alone",
	reports: "reports were compared, and predictions stay with the logs"
};
function worseOnExamplesText(values) {
	const { examples, lost, won, before, now, pValue, by } = values;
	const levels = `${short(before)} \u2192 ${short(now)}, p = ${two(pValue)}`;
	return `on the same ${examples} examples ${by === "loss" ? `the mean loss rose (${levels})` : `${lost} were lost and ${won} won (${levels})`}: this model is worse on them, and whether the change or the seed did it, one run a side can\u2019t tell`;
}
function stragglerText(values) {
	const { runs, of, worst, before } = values;
	return `${runs} of ${of} runs of this change ended apart, the worst at ${short(worst)}; the worst of the baseline is ${short(before)}`;
}

// build/src/text/shown.js
function shownSide({ goal, interval: [low, high] }) {
	if (low > 0) return goal === "minimize" ? "worse" : "better";
	if (high < 0) return goal === "minimize" ? "better" : "worse";
	return null;
}
function isOfSeeds({ test }) {
	return test !== "within-run-noise" && test !== "none" && !isOfExamples({ test });
}
function isOfExamples({ test }) {
	return test === "mcnemar" || test === "paired-t";
}
function twoSidedText(oneSided) {
	return oneSided < .5 ? `, p = ${two(2 * oneSided)}` : "";
}
function settlesText({ seedsNeeded, candidate, baseline }) {
	return seedsNeeded > Math.min(candidate?.runs ?? 0, baseline?.runs ?? 0) && Number.isFinite(seedsNeeded) ? `${seedsNeeded} seeds per side would settle it` : "";
}

// build/src/text/comparison-reason.js
function worseText(one) {
	const { collapse, diverged } = one;
	if (shownSide(one) === "worse") return "got worse";
	if (collapse !== null) return collapse.of === 1 ? "collapsed" : `collapsed in ${collapse.runs} of ${collapse.of} runs`;
	if (diverged === null) return "got worse";
	return isAllAndNone(diverged) ? "is lost" : "diverges more often";
}
function probablyText(one) {
	const { collapse, diverged } = one;
	if (shownSide(one) === "worse") return "is probably worse";
	if (collapse !== null) return worseText(one);
	return (diverged?.pValue ?? 1) < .05 ? "may diverge more often" : "may be worse";
}
function unclearText(one) {
	const side = isOfSeeds(one) ? shownSide(one) : null;
	return side === null ? "may or may not have changed" : `may have got ${side}`;
}
function capital(text) {
	return `${text[0].toUpperCase()}${text.slice(1)}`;
}
function changeText(one) {
	const { baseline, candidate, difference, interval, test, pTwoSided, diverged } = one;
	const failed = diverged === null ? "" : divergedText(diverged);
	if (!baseline || !candidate) return failed || "one side has no value";
	const { difference: change, half, range } = intervalOf(difference, interval);
	const band = test === "within-run-noise" ? "noise inside the runs alone" : "95% interval";
	const about = [...range === null ? [] : [half === null ? `${band} ${range}` : band], ...Number.isFinite(pTwoSided) ? [`p = ${two(pTwoSided)}`] : []];
	const levels = `${meanText(baseline)} \u2192 ${meanText(candidate)}`;
	const also = failed === "" ? "" : `; ${failed}`;
	return `${selectionText(one)} ${levels}, ${change}${half === null ? "" : ` \u00b1 ${half}`}${about.length > 0 ? ` (${about.join(", ")})` : ""}${also}`;
}
function isAllAndNone({ candidate, baseline }) {
	return candidate[0] === candidate[1] && baseline[0] === 0;
}
function divergedText(diverged) {
	const [[lost, of], [before, all]] = [diverged.candidate, diverged.baseline];
	if (!isAllAndNone(diverged)) return `${lost} of ${of} runs diverged, ${before} of ${all} in the baseline`;
	return `${of === 1 ? "the run" : `all ${of} runs`} diverged, ${all === 1 ? "the baseline\u2019s did not" : `none of ${all} in the baseline did`}`;
}
function collapseText({ collapse }) {
	if (collapse === null) return "";
	const { runs, of, lost } = collapse;
	return ` ${of === 1 ? "It" : runs === of ? `All ${of} runs` : `${runs} of ${of} runs`} lost ${of === 1 ? percent(lost) : `${runs > 1 ? "up to " : ""}${percent(lost)}`} of what the baseline had learned: other seeds don\u2019t do that.`;
}
function doubtfulText(one) {
	return say`${changeText(one)}.${doubtsText(one)}`;
}
function doubtsText(one) {
	const doubt = doubtText(one);
	return say`${collapseText(one)}${copiesText(one)}${doubt === "" ? "" : ` ${doubt}`}${factorsText(one)}`;
}
function copiesText({ notes }) {
	const copies = notes.flatMap((note) => note.id === "copies" ? [note.values] : []);
	if (copies.length === 0) return "";
	return ` Runs that are the same in every digit, as with a fixed seed, show no seed noise: ${copies.map(({ side, runs, different }) => {
		const whose = side === "now" ? "this change" : "the baseline";
		return different === 1 ? `all ${runs} of ${whose} are one` : `only ${different} of the ${runs} of ${whose} differ`;
	}).join(", ")}.`;
}
function doubtText(one) {
	const { test, noise, notes, minimumDetectable } = one;
	const hidden = notes.flatMap((note) => {
		if (note.id === "ended-worse") return [`It was ${endedWorseText(note.values)}.`];
		if (note.id === "worse-on-examples") return [`${capital(worseOnExamplesText(note.values))}.`];
		return note.id === "straggler" ? [`${capital(stragglerText(note.values))}.`] : [];
	});
	if (hidden.length > 0) return hidden.join(" ");
	if (notes.some(({ id }) => id === "apart")) return apartText(one);
	if (noise.id === "experience") return unknownSizeText(one);
	if (test === "within-run-noise") return `With ${sidesText(one)} runs a real change can\u2019t be distinguished from seed noise: train 3 seeds on each side${Number.isFinite(one.tolerance) ? "" : ", or set a tolerance"}.`;
	const settles = settlesText(one);
	if (shownSide(one) !== null) return settles === "" ? "" : `${settles}.`;
	if (!Number.isFinite(minimumDetectable)) return "";
	const needed = settles === "" ? "" : `; ${settles}`;
	return `So few runs only show differences above ${two(minimumDetectable)}${needed}.`;
}
function apartText({ probabilityWorse }) {
	const runs = "The baseline\u2019s own runs lie apart, in two groups or with an outlier";
	return probabilityWorse === 1 ? `${runs}, but none of them is as bad: train more seeds to be sure.` : `${runs}: other seeds alone may do this.`;
}
function unknownSizeText(one) {
	return `${`With ${sidesText(one)} runs and an unknown number of validation examples, 200 of them are assumed`}: set validation-examples, and the gate can decide; or train 3 seeds on each side.`;
}
function sidesText({ candidate, baseline }) {
	return `${candidate?.runs ?? 0} against ${baseline?.runs ?? 0}`;
}
function factorsText({ explained, comparability }) {
	if (explained.length === 0) return [];
	const judged = comparability === "clean" ? "The only logged difference" : "Several things differ, and it can be any of them";
	const named = joined(explained.slice(0, 3).map(factorText), ", ");
	return say` ${judged}: ${named}${explained.length > 3 ? " and more" : ""}.`;
}
function slowerText({ convergence }, what) {
	if (convergence === null) return say`${what} takes longer`;
	const { ratio, target, candidate, baseline } = convergence;
	return say`${what} takes ${three(ratio)} times as long to reach ${short(target)} (${three(candidate)} instead of ${three(baseline)})`;
}
function three(value) {
	return short(Number(value.toPrecision(3)));
}
function limitText(what, limit, sure) {
	const pValue = limit?.pValue ?? NaN;
	if (sure) return say`${what}${twoSidedText(pValue)}.`;
	const unsure = Number.isFinite(pValue) ? "this may be seed noise" : "too few runs to rule out seed noise";
	return say`${what}${twoSidedText(pValue)}: ${unsure}.`;
}

// build/src/text/expectation.js
function missingText({ what, have, expected, there, missing }) {
	const counts = say`${have} of ${expected} ${what}s ${have === 1 ? "is" : "are"} there`;
	if (missing.length > 0) return say`${counts}; missing: ${namesText(missing, expected - have)}.`;
	return have === 0 ? say`${counts}.` : say`${counts}: ${namesText(there, have)}.`;
}
function moreText({ what, have, expected, names }) {
	if (expected === null) return say`Nobody expects the ${plural(what, have)} ${namesText(names, have)}.`;
	return say`${have} ${plural(what, have)} are there, and ${expected} ${expected === 1 ? "is" : "are"} expected: ${namesText(names, have)}.`;
}
function plural(what, count) {
	return count === 1 ? what : `${what}s`;
}

// build/src/text/rule-catalogue.js
function catalogueOf(rules) {
	return new Map(rules.map((rule) => [rule.id, rule]));
}
function findingText$1(rules, finding) {
	const rule = rules.get(finding.rule);
	if (rule === void 0) return {
		message: [name(finding.rule)],
		causes: [],
		advice: [],
		falseAlarmIf: []
	};
	const { advice, falseAlarmIf } = rule;
	const { measured, series } = finding;
	const message = sentenceAbout(rule, {
		measured,
		series,
		runs: []
	});
	return {
		message: message ?? titleOf(rule),
		causes: causesOf(rule, message === null ? null : measured),
		advice,
		falseAlarmIf
	};
}
function findingMessage(rules, { rule: id, measured, series }) {
	const rule = rules.get(id);
	return rule === void 0 ? [name(id)] : sentenceAbout(rule, {
		measured,
		series,
		runs: []
	}) ?? titleOf(rule);
}
function groupFindingText(rules, { rule: id, measured, shared, runs, from }) {
	const rule = rules.get(id);
	if (shared === null) return rule === void 0 ? [name(id)] : sentenceAbout(rule, {
		measured,
		series: [],
		runs
	}) ?? titleOf(rule);
	const title = rule === void 0 ? [name(id)] : `${rule.title.charAt(0).toLowerCase()}${rule.title.slice(1)}`;
	const place = from[0] === from[1] ? `${from[0]}` : `${from[0]}\u2013${from[1]}`;
	return say`${runs.length} of ${shared.of} runs: ${title}, from ${shared.axis} ${place}.`;
}
function sentenceAbout(rule, told) {
	const make = (measured) => [sentenceOf$1(rule.message({
		...told,
		measured: whole(measured)
	}))];
	return ownWords(told.measured, make)?.[0] ?? null;
}
const OWN_WORD = /^(?:NaN|-?Infinity|[a-z -]{1,30}(?:[0-9\u221e\u2212][0-9.,e\u221e\u2212]{0,24})?)$/;
const MARK = "\ue000";
function ownWords(measured, make) {
	try {
		const isName = (value) => typeof value === "string" && !OWN_WORD.test(value);
		const values = Object.entries(measured);
		if (values.some(([, value]) => isName(value))) {
			if (make(Object.fromEntries(values.map(([key, value]) => [key, isName(value) ? MARK : value]))).flat().some((piece) => typeof piece === "string" && piece.includes(MARK))) return null;
		}
		return make(measured);
	} catch {
		return null;
	}
}
function whole(measured) {
	return new Proxy(measured, { get: (target, key) => {
		if (typeof key === "string" && !Object.hasOwn(target, key)) throw new RangeError(`nothing was measured as ${key}`);
		return Reflect.get(target, key);
	} });
}
function titleOf(rule) {
	return [`${rule.title}.`];
}
function causesOf(rule, measured) {
	const weight = (cause) => cause.for.length - cause.against.length;
	return rule.causes.filter(({ when }) => when === void 0 || measured !== null && when(measured)).map(({ cause, weigh }) => {
		const weights = weightsOf(weigh, measured);
		return {
			cause,
			for: weights.for.map(sentenceOf$1),
			against: weights.against.map(sentenceOf$1)
		};
	}).sort((a, b) => weight(b) - weight(a));
}
function weightsOf(weigh, measured) {
	const nothing = {
		for: [],
		against: []
	};
	if (measured === null || weigh === void 0) return nothing;
	let weights = nothing;
	const make = (of) => {
		weights = weigh(of);
		return [...weights.for, ...weights.against].map(sentenceOf$1);
	};
	return ownWords(measured, make) === null ? nothing : weights;
}

// build/src/text/standing.js
function speaks(finding) {
	return finding.severity !== "notice" && isTold(finding);
}
function isTold({ severity, standing, muted }) {
	return muted === void 0 && (standing !== "same" || severity === "error");
}
function matterOf({ rule, means }) {
	return means ?? rule;
}
function isAlike(one, other) {
	return matterOf(one) === matterOf(other) && one.from <= other.to && other.from <= one.to && one.standing === other.standing;
}
function toldFirst(findings) {
	return [...findings.filter(isTold), ...findings.filter((one) => !isTold(one))];
}
function untoldWords(findings) {
	if (findings.length === 0) return "";
	return findings.some(({ standing }) => standing === "same") ? "nothing new" : "nothing but what is muted";
}
function standingWords({ standing, muted }) {
	if (muted) return "muted";
	if (standing === void 0) return "";
	return {
		new: "new",
		worse: "worse than in the baseline",
		same: "also in the baseline"
	}[standing];
}
function standingText(standing) {
	if (standing === void 0) return "";
	return ` ${{
		new: "The baseline does not show it.",
		worse: "It is worse than in the baseline.",
		same: "The baseline has it, too."
	}[standing]}`;
}
function mutedText({ rule, because, until, severity, runs, of }) {
	const where = of > 1 ? ` in ${runs} of ${of} runs` : "";
	return say`${severity === "error" ? "The error " : ""}${name(rule)}${where} is muted${until === null ? "" : ` until ${until}`}: ${because}`;
}
function unmutedText({ rule, because, until, why }) {
	if (why === "ended") return say`The mute of ${name(rule)} ended on ${until ?? ""}: ${because}`;
	return say`${name(rule)} is muted, and told because it got worse: ${because}`;
}
function nothingNewText({ same, muted }) {
	const count = (many) => `${many} ${many === 1 ? "finding" : "findings"}`;
	if (same === 0) return `Nothing but what is muted: ${count(muted)}.`;
	const more = muted === 0 ? "" : `, and ${muted} muted`;
	return `Nothing new: ${count(same)} that the baseline has, too${more}.`;
}
const MAX_GONE = 5;
function goneText(gone, several) {
	if (gone.length === 0) return [];
	const named = gone.slice(0, MAX_GONE).map(({ rule, group, runs, of, from }) => {
		const where = [...several ? [say`in ${name(group)}`] : [], ...of > 1 ? [say`${runs} of ${of} runs of the baseline`] : []];
		const what = from === void 0 ? say`${name(rule)}` : say`${name(rule)} from ${short(from)}`;
		return where.length === 0 ? what : say`${what} (${joined(where, ", ")})`;
	});
	return say`Fixed: ${joined(named, ", ")}${gone.length > MAX_GONE ? ` and ${gone.length - MAX_GONE} more` : ""}.`;
}

// build/src/text/settings.js
function numberOf(hyperparameters, names) {
	for (const name of names) for (const [key, value] of Object.entries(hyperparameters)) {
		const last = key.toLowerCase().split(/[./]/).at(-1).replaceAll("-", "_");
		const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
		if (last === name && typeof number === "number" && Number.isFinite(number)) return number;
	}
	return NaN;
}
function plannedEpochs(settings) {
	return numberOf(settings, [
		"epochs",
		"max_epoch",
		"max_epochs",
		"num_epochs",
		"n_epochs",
		"num_train_epochs",
		"total_epochs"
	]);
}

// build/src/text/training.js
const ENDS = {
	failure: "The training failed",
	cancelled: "The training was cancelled",
	timed_out: "The training ran out of time",
	startup_failure: "The training could not start",
	stale: "The training was given up by GitHub",
	action_required: "The training waits for approval",
	other: "The training did not succeed"
};
function trainingEndText(how) {
	return ENDS[how];
}
function trainingText({ how, failed, of, jobs, matrix }, report) {
	const names = namesText(jobs, failed);
	const rest = `${judgedText(report)}${of > failed ? " Jobs that do not train are left out by training-jobs in the settings." : ""}`;
	if (how === "success" && matrix !== null) return say`${of - failed} of ${of} jobs of ${name(matrix)} succeeded; missing: ${names}.${rest}`;
	if (how === "success") return say`${failed} of ${of} jobs did not succeed: ${names}.${rest}`;
	const which = failed === 0 ? "" : say`: ${failed} of ${of} ${of === 1 ? "job" : "jobs"} (${names})`;
	return say`${ENDS[how]}${which}.${rest}`;
}
function stepText({ how }, report) {
	return say`${how === "failure" ? "An earlier step of this job failed" : "This job was cancelled"}.${judgedText(report)}`;
}
function judgedText({ runs }) {
	const [first] = [...runs].sort((a, b) => a.length - b.length);
	if (first === void 0) return "";
	const ends = first.series.flatMap(({ end }) => end?.at ?? []);
	const planned = first.axis === "epoch" ? plannedEpochs(first.hyperparameters) : NaN;
	const which = runs.length === 1 ? "It got" : "The shortest run got";
	const where = ends.length === 0 ? "" : ` ${which} as far as ${first.axis} ${short(Math.max(...ends))}`;
	const of = where !== "" && planned > 0 ? ` (${short(planned)} epochs were planned)` : "";
	return where === "" ? " What it left was judged." : `${where}${of}; what it left was judged.`;
}

// build/src/text/unjudged.js
function unjudgedText({ what, run, runs, of, points, needed }, { runs: all }) {
	const own = all.find(({ id }) => id === run);
	const profile = own?.profile ?? "gan-rl";
	const where = runs < of ? say`In ${runs} of ${of} runs, here ${name(run)}: ` : [];
	const texts = {
		"train-loss": "Only a training loss was logged: overfitting can\u2019t be judged.",
		"no-validation": "No validation loss or score was logged: overfitting can\u2019t be judged.",
		unrecognized: "No loss and no score was recognized: nothing was judged.",
		games: `Rules about generalization don\u2019t apply to the profile ${profile}: nothing was judged but whether the numbers stay finite and bounded.`,
		few: `Only ${points} ${points === 1 ? "evaluation" : "evaluations"} of the validation set, ${needed} are needed: overfitting can\u2019t be judged.`,
		constant: "The validation metric never changes: overfitting can\u2019t be judged.",
		off: "The rules about generalization are switched off: overfitting was not judged.",
		crashed: "A rule about generalization crashed: overfitting was not judged."
	};
	const found = what === "unrecognized" && own !== void 0 ? foundText(own) : [];
	return say`${where}${texts[what]}${found}`;
}
function foundText({ series }) {
	if (series.length === 0) return [];
	const held = series.length === 1 ? "Its one series is" : `Its ${series.length} series are`;
	const names = namesText(series.map((one) => one.name));
	return say` ${held} ${names}: if one is the loss or the score, name it in the settings (metrics: loss, score).`;
}

// build/src/text/reason.js
const TEMPLATES$1 = {
	"no-data": () => "No training log could be read: there is nothing to judge.",
	accepted: acceptedText,
	"empty-shard": ({ shard }) => say`The shard ${name(shard)} holds no run.`,
	"training-failed": trainingText,
	"step-failed": stepText,
	"missing-expected": missingText,
	"more-than-expected": moreText,
	"no-baseline": (_, { baseline }) => say`Nothing to compare with: ${baseline.reason ? baselineReasonText(baseline.reason) : "no baseline"}.`,
	"nothing-compared": nothingComparedText,
	sweep: sweepText,
	finding: findingText,
	muted: mutedText,
	unmuted: unmutedText,
	"nothing-new": nothingNewText,
	"too-short": tooShortText,
	healthy: ({ runs, compared, evaluations }, { comparisons }) => {
		const what = healthyText(runs, evaluations);
		return compared ? `${what}, and ${heldText(comparisons)}.` : `${what}.`;
	},
	"partly-healthy": partlyHealthyText,
	"not-worse": ({ compared, bounds }, { comparisons }) => {
		const held = compared ? heldText(comparisons) : "the bounds of the gate are met";
		return `${capital(held)}${compared && bounds ? ", and the bounds of the gate are met" : ""}.`;
	},
	unjudged: unjudgedText,
	"nothing-against": () => "Nothing speaks against it, but the runs are too short to judge their curves.",
	hinted: hintedText,
	identical: identicalText,
	improved: (values, report) => about(values, report, (one) => say`${name(one.metric)} got better: ${changeText(one)}.`),
	worse: (values, report) => about(values, report, (one, what) => say`${what} ${worseText(one)}: ${changeText(one)}.${collapseText(one)}${factorsText(one)}`),
	excused: (values, report) => about(values, report, (one, what) => {
		const excuse = one.excuse === null ? "trained otherwise" : excuseText(one.excuse);
		return say`${what} is worse, but was ${excuse}: ${changeText(one)}. This can\u2019t be blamed on the change.`;
	}),
	removed: (values, report) => about(values, report, (one, what) => say`${what} is in the baseline but was not logged in this change.${stillText(one, report)}`),
	"probably-worse": (values, report) => about(values, report, (one, what) => say`${what} ${probablyText(one)}: ${doubtfulText(one)}`),
	unclear: (values, report) => about(values, report, (one, what) => say`${what} ${unclearText(one)}: ${doubtfulText(one)}`),
	"group-gone": ({ group }) => say`${name(group)} is in the baseline but not in this change.`,
	slower: (values, report) => about(values, report, (one, what) => limitText(slowerText(one, what), one.convergence, values.sure)),
	"more-spread": (values, report) => about(values, report, (one, what) => limitText(say`${what} spreads ${two(one.spread?.ratio ?? NaN)} times as much over seeds`, one.spread, values.sure)),
	"earlier-overfitting": (values, report) => about(values, report, (one, what) => {
		const earlier = percent(one.overfitting?.earlier ?? NaN);
		return limitText(say`${what}: overfitting begins ${earlier} of the run earlier`, one.overfitting, values.sure);
	}),
	"bound-broken": ({ metric, of, statistic, group, runs, actual, ...bound }) => {
		const where = group === null ? "" : say` in ${name(group)}`;
		const kind = `${selectionText({
			of,
			statistic
		})}${levelsText([{ statistic }])}${runs > 1 ? `, mean of ${runs} runs` : ""}`;
		return say`${name(metric)} is ${short(actual)} (${kind})${where}; ${boundText(bound)}.`;
	},
	"bound-not-logged": ({ metric, near, ...bound }) => say`${name(metric)} was not logged; ${boundText(bound)}.${nearText(near)}`,
	"gate-not-logged": ({ metric, near }) => say`${name(metric)}, which the gate names, was not logged.${nearText(near)}`
};
function nothingComparedText({ why, now, before }) {
	if (why === "not-logged") return "Nothing was compared: no metric that counts was logged by both this change and the baseline.";
	const count = (many) => many === 1 ? "one configuration" : `${many} configurations`;
	return `Nothing was compared: this change has ${count(now)}, the baseline ${count(before)}, and neither settings nor names say which belong together.`;
}
function identicalText({ otherSettings }) {
	if (otherSettings.length === 0) return say`The numbers are identical to the baseline in every digit: a cached run, a copied file, or a change that does not touch the training.`;
	const named = joined(otherSettings.map((one) => say`${name(one)}`), ", ");
	return say`The settings differ (${named}), but the numbers are identical to the baseline in every digit: probably old logs, or settings without effect.`;
}
function sweepText({ configurations, selected, runs, named, diverged, ...level }) {
	const { metric, value, sd } = level;
	const who = named > 1 ? say`${name(selected)}, the best of ${named} that the settings select,` : say`${name(selected)},`;
	const which = named === 0 ? say`the best, ${who}` : named === 1 ? say`${who} which the settings select,` : who;
	const kind = `${selectionText(level)}${levelsText([level])}${runs > 1 ? `, mean of ${runs} runs` : ""}`;
	const known = metric === null || Number.isNaN(value) ? [] : say` (${name(metric)} ${meanText({
		mean: value,
		sd,
		runs
	})}, ${kind})`;
	const others = diverged === 0 ? "" : `; training diverged in ${diverged === 1 ? "one other" : `${diverged} others`}`;
	return say`Sweep of ${configurations} configurations: only ${which} is judged${known}${others}.`;
}
function reasonText({ id, values }, report, rules) {
	return TEMPLATES$1[id](values, report, rules);
}
function about({ comparison }, { comparisons }, text) {
	const one = comparisons[comparison];
	if (one === void 0) return "The comparison says so.";
	const several = comparisons.some(({ gated, group }) => gated && group !== one.group);
	return text(one, say`${name(one.metric)}${several ? say` in ${name(one.group)}` : []}${againstText(one)}`);
}
function againstText({ notes }) {
	const paired = notes.find((note) => note.id === "paired");
	return paired === void 0 ? [] : say` (against ${name(paired.values.before)} of the baseline)`;
}
function findingText(values, { runs: all, groups }, rules) {
	const { rule, run, runs, of, elsewhere, standing } = values;
	const found = all.find(({ id }) => id === run)?.findings.find((one) => isFindingOf(values, one));
	const message = found === void 0 ? rules.get(rule)?.title ?? say`${name(rule)}` : findingMessage(rules, found);
	const told = say`${sentenceOf$1(message)}${standingText(standing)}`;
	const group = groups.length > 1 ? groups.find((one) => one.runs.includes(run)) : void 0;
	const whose = group === void 0 ? [] : say` of ${name(group.id)}`;
	const also = elsewhere === 0 ? "" : ` Also in ${elsewhere} other ${elsewhere === 1 ? "configuration" : "configurations"}.`;
	if (of > 1) return say`In ${runs} of ${of} runs${whose}, here ${name(run)}: ${told}${also}`;
	return group === void 0 ? told : say`In ${name(group.id)}: ${told}${also}`;
}
function isFindingOf({ rule, severity, standing }, one) {
	return one.rule === rule && one.severity === severity && one.standing === standing && one.muted === void 0;
}
function stillText({ group }, { comparisons }) {
	const other = comparisons.find((one) => one.gated && one.group === group && one.baseline !== null && one.candidate !== null);
	return other === void 0 ? [] : say` Still judged: ${name(other.metric)}.`;
}
function heldText(comparisons) {
	const worse = comparisons.filter((one) => one.outcome === "regression" || isOfSeeds(one) && shownSide(one) === "worse");
	const gated = worse.filter((one) => one.gated);
	if (gated.length === 0) return worse.length === 0 ? "nothing got worse" : "nothing that is gated got worse";
	return `nothing that is gated got ${gated.every(({ difference, tolerance }) => Math.abs(difference) <= tolerance) ? "worse beyond its tolerance" : "much worse"}`;
}
const SURE_EVALUATIONS = 20;
function healthyText(runs, evaluations) {
	if (!(evaluations < SURE_EVALUATIONS)) return runs === 1 ? "The curves look healthy" : `The curves of all ${runs} runs look healthy`;
	return `No sign of overfitting in the ${evaluations} evaluations${runs === 1 ? "" : ` of all ${runs} runs`}`;
}
function partlyHealthyText({ both, validation, of, compared }, { comparisons }) {
	const end = compared ? ` ${capital(heldText(comparisons))}.` : "";
	if (validation === of) return `${of === 1 ? "The validation curve shows" : `The validation curves of all ${of} runs show`} nothing against it; no training loss was logged.${end}`;
	const blind = of - both - validation;
	return `Of ${of} runs ${[
		...both > 0 ? [`${both} ${both === 1 ? "looks" : "look"} healthy`] : [],
		...validation > 0 ? [`${validation} without a training loss ${validation === 1 ? "shows" : "show"} nothing against it`] : [],
		...blind > 0 ? [`${blind} could not be judged`] : []
	].join(", ")}.${end}`;
}
function tooShortText({ runs, of, longest, needed }) {
	return `Not enough evidence${of === 1 ? "" : ` in ${runs} of ${of} runs`}: ${`${runs > 1 ? "at most " : ""}${longest} ${longest === 1 ? "evaluation" : "evaluations"}`}, ${needed} are needed to judge curves.`;
}
function hintedText({ runs, of, longest }) {
	return `Validation seems to have turned up${of === 1 ? "" : ` in ${runs} of ${of} runs`}, but ${runs > 1 ? "at most " : ""}${longest} evaluations are little evidence.`;
}
function boundText({ operator, expected }) {
	return `the gate asks for ${operator === ">=" ? "at least" : "at most"} ${short(expected)}`;
}
function nearText(near) {
	return near === null ? "" : say` Did you mean ${name(near)}?`;
}

// build/src/math/stats/quickselect.js
function quickselect(values, k, n = values.length, from = 0) {
	let low = from;
	let high = n - 1;
	while (low < high) {
		const pivot = middleOf(values[low], values[low + high >> 1], values[high]);
		let i = low;
		let j = high;
		while (i <= j) {
			while (values[i] < pivot) i += 1;
			while (values[j] > pivot) j -= 1;
			if (i > j) break;
			const swapped = values[i];
			values[i] = values[j];
			values[j] = swapped;
			i += 1;
			j -= 1;
		}
		if (k <= j) high = j;
		else if (k >= i) low = i;
		else break;
	}
	return values[k];
}
function middleOf(a, b, c) {
	return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

// build/src/math/stats/scratch.js
let room$1 = /* @__PURE__ */ new Float64Array(4096);
function scratch(size) {
	if (room$1.length < size) room$1 = new Float64Array(2 * size);
	return room$1;
}

// build/src/math/stats/median.js
const SHORT$1 = /* @__PURE__ */ new Float64Array(32);
function insertionSorted(values, from, n) {
	for (let i = 0; i < n; i += 1) {
		const value = values[from + i];
		let j = i;
		while (j > 0 && SHORT$1[j - 1] > value) {
			SHORT$1[j] = SHORT$1[j - 1];
			j -= 1;
		}
		SHORT$1[j] = value;
	}
	return SHORT$1;
}
function median(values) {
	return medianBetween(values, 0, values.length);
}
function medianBetween(values, from, to) {
	const n = to - from;
	if (n === 0) return NaN;
	if (n > SHORT$1.length) {
		const copy = scratch(n);
		for (let i = 0; i < n; i += 1) copy[i] = values[from + i];
		return medianInPlace(copy, n);
	}
	const sorted = insertionSorted(values, from, n);
	const middle = n >> 1;
	return n % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
function medianInPlace(values, n = values.length) {
	if (n === 0) return NaN;
	const middle = n >> 1;
	const upper = quickselect(values, middle, n);
	if (n % 2 === 1) return upper;
	let lower = values[0];
	for (let i = 1; i < middle; i += 1) if (values[i] > lower) lower = values[i];
	return (lower + upper) / 2;
}
function mad(values) {
	const center = median(values);
	const off = scratch(values.length);
	for (let i = 0; i < values.length; i += 1) off[i] = Math.abs(values[i] - center);
	return medianInPlace(off, values.length);
}

// build/src/math/stats/extremes.js
function smallest(values) {
	let least = Number.POSITIVE_INFINITY;
	for (let i = 0; i < values.length; i += 1) if (values[i] < least) least = values[i];
	return least;
}
function largest(values) {
	let most = Number.NEGATIVE_INFINITY;
	for (let i = 0; i < values.length; i += 1) if (values[i] > most) most = values[i];
	return most;
}

// build/src/math/stats/finite.js
function finite(values, from = 0, to = values.length) {
	const start = Math.max(0, from);
	const end = Math.max(start, Math.min(values.length, to));
	let whole = start;
	while (whole < end && Number.isFinite(values[whole])) whole += 1;
	if (whole === end) return values.subarray(start, end);
	const kept = new Float64Array(Math.max(0, end - start));
	let n = 0;
	for (let i = start; i < end; i += 1) if (Number.isFinite(values[i])) kept[n++] = values[i];
	return n === kept.length ? kept : kept.subarray(0, n);
}
function finiteIndices(values) {
	const kept = new Int32Array(values.length);
	let n = 0;
	for (let i = 0; i < values.length; i += 1) if (Number.isFinite(values[i])) kept[n++] = i;
	return n === kept.length ? kept : kept.subarray(0, n);
}
function pick(values, indices) {
	const picked = new Float64Array(indices.length);
	for (let i = 0; i < picked.length; i += 1) picked[i] = values[indices[i]];
	return picked;
}

// build/src/math/curve/bin-medians.js
function binMedians(values, bins) {
	const n = values.length;
	if (n <= bins) return {
		values,
		starts: countedTo(n)
	};
	const starts = new Int32Array(bins);
	for (let i = 0; i < bins; i += 1) starts[i] = Math.floor(i * n / bins);
	const medians = new Float64Array(bins);
	for (let i = 0; i < bins; i += 1) medians[i] = medianBetween(values, starts[i], i + 1 < bins ? starts[i + 1] : n);
	return {
		values: medians,
		starts
	};
}
let counted$1 = /* @__PURE__ */ new Int32Array(0);
function countedTo(n) {
	if (counted$1.length < n) counted$1 = new Int32Array(Math.max(256, 2 * n)).map((_, i) => i);
	return counted$1.subarray(0, n);
}

// build/src/math/curve/wide-medians.js
const OUTSIDE = .35;
function wideMedians(values, width, result) {
	const half = (width - 1) / 2;
	const outside = Math.floor(OUTSIDE * width);
	const window = new Float64Array(width);
	const middle = new Float64Array(width);
	let [low, high, below, count] = [
		0,
		0,
		0,
		0
	];
	let rank = -1;
	let [up, down] = [0, 0];
	for (let newest = 0; newest < values.length; newest += 1) {
		const into = values[newest];
		const before = newest > 0 ? values[newest - 1] : NaN;
		up = up + 1 & -Number(into >= before);
		down = down + 1 & -Number(into <= before);
		const start = newest - width + 1;
		if (start < 0) continue;
		if (up >= width - 1 || down >= width - 1) {
			result[start + half] = values[start + half];
			rank = -1;
			continue;
		}
		if (rank >= 0) {
			const out = values[start - 1];
			below += Number(into < low) - Number(out < low);
			if (Number(out >= low) & Number(out <= high)) {
				let i = 0;
				while (middle[i] < out) i += 1;
				count -= 1;
				for (; i < count; i += 1) middle[i] = middle[i + 1];
			}
			if (Number(into >= low) & Number(into <= high)) {
				insert(middle, count, into);
				count += 1;
			}
			rank = half - below;
		}
		if (rank < 0 || rank >= count) {
			for (let i = 0; i < width; i += 1) window[i] = values[start + i];
			low = quickselect(window, outside, width);
			high = quickselect(window, width - 1 - outside, width, outside);
			[below, count] = [0, 0];
			for (let i = 0; i < width; i += 1) {
				const value = window[i];
				below += Number(value < low);
				if (value >= low && value <= high) {
					insert(middle, count, value);
					count += 1;
				}
			}
			rank = half - below;
		}
		result[start + half] = middle[rank];
	}
}
function insert(sorted, count, value) {
	let i = count;
	for (; i > 0 && sorted[i - 1] > value; i -= 1) sorted[i] = sorted[i - 1];
	sorted[i] = value;
}

// build/src/math/curve/rolling-median.js
const SHORT = 15;
function windowWidth(n, share = .03, least = 3, most = 51) {
	const width = Math.min(most, Math.max(least, Math.round(share * n)));
	return width % 2 === 1 ? width : width + 1;
}
function rollingMedian(values, width) {
	const n = values.length;
	const w = Math.min(width, n % 2 === 1 ? n : Math.max(1, n - 1));
	const result = new Float64Array(n);
	if (n === 0) return result;
	if (w === 3) return ofThree(values, result);
	const half = (w - 1) / 2;
	if (w > SHORT) wideMedians(values, w, result);
	else shortMedians(values, w, result);
	for (let i = 0; i < half; i += 1) {
		result[i] = result[half];
		result[n - 1 - i] = result[n - 1 - half];
	}
	return result;
}
function shortMedians(values, w, result) {
	const half = (w - 1) / 2;
	const window = new Float64Array(w);
	let isKept = false;
	let [up, down] = [0, 0];
	for (let newest = 0; newest < values.length; newest += 1) {
		const start = newest - w + 1;
		up = newest > 0 && values[newest] >= values[newest - 1] ? up + 1 : 0;
		down = newest > 0 && values[newest] <= values[newest - 1] ? down + 1 : 0;
		if (start < 0) continue;
		if (up >= w - 1 || down >= w - 1) {
			result[start + half] = values[start + half];
			isKept = false;
			continue;
		}
		if (isKept) replace(window, values[start - 1], values[newest]);
		else {
			for (let i = 0; i < w; i += 1) window[i] = values[start + i];
			window.sort();
			isKept = true;
		}
		result[start + half] = window[half];
	}
}
function ofThree(values, result) {
	const n = values.length;
	for (let i = 1; i + 1 < n; i += 1) {
		const [a, b, c] = [
			values[i - 1],
			values[i],
			values[i + 1]
		];
		result[i] = a < b ? c < a ? a : c > b ? b : c : c < b ? b : c > a ? a : c;
	}
	result[0] = result[1];
	result[n - 1] = result[n - 2];
	return result;
}
function replace(window, out, into) {
	let i = 0;
	while (window[i] < out) i += 1;
	while (i + 1 < window.length && window[i + 1] < into) {
		window[i] = window[i + 1];
		i += 1;
	}
	while (i > 0 && window[i - 1] > into) {
		window[i] = window[i - 1];
		i -= 1;
	}
	window[i] = into;
}

// build/src/math/curve/second-differences.js
const MAX_SORTED = 2e4;
function secondDifferenceScale(values, quantum = 0) {
	const n = values.length;
	if (n < 3) return NaN;
	const stride = Math.ceil((n - 2) / MAX_SORTED);
	const size = scratch(Math.ceil((n - 2) / stride));
	let squares = 0;
	for (let i = 1; i + 1 < n; i += 1) {
		const second = values[i - 1] - 2 * values[i] + values[i + 1];
		if ((i - 1) % stride === 0) size[(i - 1) / stride] = Math.abs(second);
		squares += second * second;
	}
	const robust = 1.4826 * medianInPlace(size, Math.ceil((n - 2) / stride)) / Math.sqrt(6);
	const plain = .5 * Math.sqrt(squares / (n - 2) / 6);
	return Math.max(robust, plain, quantum / Math.sqrt(12));
}
function exceedsScale(size, times, values, from, end) {
	const count = end - from - 2;
	if (count < 1 || count > MAX_SORTED) return size > times * secondDifferenceScale(values.subarray(from, end));
	const most = size / times * Math.sqrt(6) / 1.4826;
	const [surely, hardly] = [most * (1 - 1e-9), most * (1 + 1e-9)];
	let squares = 0;
	let above = 0;
	let near = 0;
	for (let i = from + 1; i + 1 < end; i += 1) {
		const second = values[i - 1] - 2 * values[i] + values[i + 1];
		const bend = Math.abs(second);
		squares += second * second;
		if (bend > hardly) above += 1;
		if (bend >= surely) near += 1;
	}
	if (!(size > times * (.5 * Math.sqrt(squares / count / 6)))) return false;
	if (above > count >> 1) return false;
	if (count - near > count >> 1) return true;
	return size > times * secondDifferenceScale(values.subarray(from, end));
}

// build/src/math/curve/valley-fit.js
function valleyScratch(size) {
	const array = (n) => new Float64Array(n);
	return {
		falling: array(size),
		rising: array(size),
		below: array(size + 1),
		blocks: stack(size)
	};
}
let room = null;
function sharedValleyScratch(size) {
	if (room === null || room.falling.length < size) room = valleyScratch(Math.max(256, 2 * size));
	return room;
}
function valleyFit(y) {
	const n = y.length;
	const scratch = sharedValleyScratch(n);
	const { knee, error } = valleyBottom(y, scratch);
	const fit = new Float64Array(n);
	fallingFit(y, 0, Math.min(n, knee + 1), scratch.blocks, fit);
	risingFit(y, knee + 1, scratch.blocks, fit);
	return {
		never: n === 0 ? 0 : scratch.falling[n - 1],
		valley: n === 0 ? 0 : error,
		knee,
		fit
	};
}
function valleyBottom(y, scratch) {
	const n = y.length;
	const { falling, rising } = scratch;
	prefixErrors(y, scratch, falling, false);
	prefixErrors(y, scratch, rising, true);
	let knee = 0;
	let error = Number.POSITIVE_INFINITY;
	for (let k = 0; k < n; k += 1) {
		const sum = falling[k] + (k + 1 < n ? rising[n - 2 - k] : 0);
		if (sum < error) {
			error = sum;
			knee = k;
		}
	}
	return {
		knee,
		error
	};
}
function stack(n) {
	return {
		sum: new Float64Array(n),
		squares: new Float64Array(n),
		count: new Int32Array(n),
		top: -1
	};
}
function push(blocks, value) {
	const { sum, squares, count } = blocks;
	let i = blocks.top + 1;
	let ownSum = value;
	let ownSquares = value * value;
	let own = 1;
	while (i > 0 && ownSum * count[i - 1] > sum[i - 1] * own) {
		i -= 1;
		ownSum = sum[i] + ownSum;
		ownSquares = squares[i] + ownSquares;
		own += count[i];
	}
	sum[i] = ownSum;
	squares[i] = ownSquares;
	count[i] = own;
	blocks.top = i;
}
function prefixErrors(values, { below, blocks }, errors, backwards) {
	const n = values.length;
	const { sum, squares, count } = blocks;
	const offset = n > 0 ? values[backwards ? 0 : n - 1] : 0;
	blocks.top = -1;
	below[0] = 0;
	for (let k = 0; k < n; k += 1) {
		push(blocks, values[backwards ? n - 1 - k : k] - offset);
		const i = blocks.top;
		const own = Math.max(0, squares[i] - sum[i] * sum[i] / count[i]);
		below[i + 1] = below[i] + own;
		errors[k] = below[i + 1];
	}
}
function fallingFit(values, start, end, blocks, fit) {
	blocks.top = -1;
	for (let i = start; i < end; i += 1) push(blocks, values[i]);
	let at = start;
	for (let i = 0; i <= blocks.top; i += 1) {
		const mean = blocks.sum[i] / blocks.count[i];
		for (const to = at + blocks.count[i]; at < to; at += 1) fit[at] = mean;
	}
}
function risingFit(values, start, blocks, fit) {
	blocks.top = -1;
	for (let i = values.length - 1; i >= start; i -= 1) push(blocks, values[i]);
	let at = values.length - 1;
	for (let i = 0; i <= blocks.top; i += 1) {
		const mean = blocks.sum[i] / blocks.count[i];
		for (const to = at - blocks.count[i]; at > to; at -= 1) fit[at] = mean;
	}
}
function kneeAfter(y, bottom, margin, { blocks }) {
	blocks.top = -1;
	for (let i = 0; i <= bottom; i += 1) push(blocks, y[i]);
	const ceiling = blocks.sum[blocks.top] / blocks.count[blocks.top] + margin;
	blocks.top = -1;
	for (let i = bottom + 1; i < y.length; i += 1) push(blocks, -y[i]);
	let knee = bottom;
	for (let i = 0; i <= blocks.top && -blocks.sum[i] / blocks.count[i] <= ceiling; i += 1) knee += blocks.count[i];
	return knee;
}

// build/src/math/stats/quantile.js
function quantile(values, p) {
	const sorted = new Float64Array(values).sort();
	if (sorted.length === 0 || !(p >= 0 && p <= 1)) return NaN;
	const position = p * (sorted.length - 1);
	const low = Math.floor(position);
	const high = Math.min(low + 1, sorted.length - 1);
	return sorted[low] + (position - low) * (sorted[high] - sorted[low]);
}

// build/src/math/stats/seeded-random.js
function seededRandom(seed) {
	let state = seed | 0;
	return () => {
		state = state + 1831565813 | 0;
		let mixed = Math.imul(state ^ state >>> 15, 1 | state);
		mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
		return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
	};
}
function seedOf(values) {
	const order = Array.from({ length: values.length }, (_, i) => i).sort((a, b) => values[a] - values[b] || a - b);
	let hash = 2166136261;
	for (const i of order) for (let shift = 0; shift < 32; shift += 8) hash = Math.imul(hash ^ i >>> shift & 255, 16777619);
	return hash >>> 0;
}

// build/src/math/tests/stationary-bootstrap.js
const DRAWS$1 = 500;
function resample(n, meanBlock, random, indices = new Int32Array(n)) {
	const end = 1 / Math.max(1, meanBlock);
	let at = 0;
	for (let i = 0; i < n; i += 1) {
		at = i === 0 || random() < end ? Math.floor(random() * n) : at + 1 < n ? at + 1 : 0;
		indices[i] = at;
	}
	return indices;
}
function bootstrapInterval(values, fit, statistic, { draws = DRAWS$1, level = .9, meanBlock = Math.ceil(Math.cbrt(values.length)) } = {}) {
	const n = values.length;
	if (n === 0) return [NaN, NaN];
	const random = seededRandom(seedOf(values));
	const residuals = new Float64Array(n);
	let sum = 0;
	for (let i = 0; i < n; i += 1) {
		residuals[i] = values[i] - fit[i];
		sum += residuals[i];
	}
	const center = sum / n;
	const found = [];
	const resampled = new Float64Array(n);
	const indices = new Int32Array(n);
	for (let draw = 0; draw < draws; draw += 1) {
		resample(n, meanBlock, random, indices);
		for (let i = 0; i < n; i += 1) resampled[i] = fit[i] + residuals[indices[i]] - center;
		const value = statistic(resampled);
		if (!Number.isNaN(value)) found.push(value);
	}
	const tail = (1 - level) / 2;
	return [quantile(found, tail), quantile(found, 1 - tail)];
}

// build/src/math/curve/autocorrelation.js
function sumOfSquares(values) {
	let squares = 0;
	for (let i = 0; i < values.length; i += 1) squares += values[i] * values[i];
	return squares;
}
function autocorrelation(centered, lag, squares = sumOfSquares(centered)) {
	let product = 0;
	for (let i = 0; i + lag < centered.length; i += 1) product += centered[i] * centered[i + lag];
	return squares > 0 && lag < centered.length ? product / squares : NaN;
}
function varianceInflation(centered) {
	const n = centered.length;
	const lags = Math.min(Math.floor(Math.sqrt(n)), Math.floor(n / 3), 30);
	const squares = sumOfSquares(centered);
	let sum = 0;
	for (let j = 1; j <= lags; j += 1) {
		const rho = autocorrelation(centered, j, squares);
		if (!(rho >= 1.96 / Math.sqrt(n))) break;
		sum += (1 - j / n) * rho;
	}
	return Math.max(1, 1 + 2 * sum);
}

// build/src/math/stats/mean.js
function mean(values) {
	if (values.length === 0) return NaN;
	let sum = 0;
	for (const value of values) sum += value;
	return sum / values.length;
}
function standardDeviation(values) {
	if (values.length < 2) return NaN;
	const [first] = values;
	const center = mean(values.map((value) => value - first));
	let sum = 0;
	for (const value of values) sum += (value - first - center) ** 2;
	return Math.sqrt(sum / (values.length - 1));
}

// build/src/math/tests/kendall-exact.js
function kendallExact(values) {
	const n = values.length;
	let s = 0;
	for (let a = 0; a < n; a += 1) for (let b = a + 1; b < n; b += 1) s += Math.sign(values[b] - values[a]);
	const pairs = n * (n - 1) / 2;
	const most = Math.floor((pairs - s) / 2);
	let shares = [1];
	for (let size = 2; size <= n; size += 1) {
		const next = new Array(size * (size - 1) / 2 + 1).fill(0);
		for (const [inversions, share] of shares.entries()) for (let more = 0; more < size; more += 1) next[inversions + more] += share / size;
		shares = next;
	}
	return Math.min(1, shares.slice(0, most + 1).reduce((sum, share) => sum + share, 0));
}

// build/src/math/curve/noise.js
const MAX_SAMPLED = 4096;
const NORMS = [Math.sqrt(6), Math.sqrt(70)];
const REACH = 5;
const START = {
	share: 1 / 3,
	normal: .4307
};
const CUT = {
	at: 3,
	factor: 1.0135
};
const MAX_ROUNDS = 6;
const TOLERANCE$2 = .005;
const MIN_DIFFERENCED = 10;
const MAX_HELD = .5;
const MIN_POINTS$3 = 5;
const MIN_TURNS = 2;
const PER_TURN = 1.3;
const MAX_TURNED = 40;
const SMALL_SAMPLE = 1.5;
function noiseScale(all, quantum = 0) {
	if (all.length < MIN_POINTS$3) return NaN;
	const values = withoutRepeats(all);
	const n = values.length;
	const rounding = quantum / Math.sqrt(12);
	const turns = n < MAX_TURNED ? turnScale(values) : NaN;
	if (n < MIN_DIFFERENCED) return Math.max(turns, rounding);
	let least = Number.POSITIVE_INFINITY;
	for (const sizes of differencesOf(values)) {
		const scale = scaleOf(sizes, rounding);
		if (scale < least) least = scale;
	}
	const scale = least * (1 + SMALL_SAMPLE / n);
	return Math.max(2 * turns < scale ? 2 * turns : scale, rounding);
}
function withoutRepeats(values) {
	let changes = 1;
	for (let i = 1; i < values.length; i += 1) if (values[i] !== values[i - 1]) changes += 1;
	if (changes > MAX_HELD * values.length || changes < MIN_POINTS$3) return values;
	const kept = new Float64Array(changes);
	let next = 0;
	for (let i = 0; i < values.length; i += 1) if (i === 0 || values[i] !== values[i - 1]) kept[next++] = values[i];
	return kept;
}
function turnScale(values) {
	const sides = [];
	for (let i = 1; i + 1 < values.length; i += 1) {
		const before = values[i] - values[i - 1];
		const after = values[i + 1] - values[i];
		if (before * after < 0) sides.push(Math.min(Math.abs(before), Math.abs(after)));
	}
	return sides.length < MIN_TURNS ? NaN : PER_TURN * median(sides);
}
function differencesOf(values) {
	const all = values.length - REACH + 1;
	const stride = Math.ceil(all / MAX_SAMPLED);
	const count = Math.ceil(all / stride);
	const room = scratch(2 * count);
	const second = room.subarray(0, count);
	const fourth = room.subarray(count, 2 * count);
	for (let i = 0, at = 0; i < count; i += 1, at += stride) {
		const a = values[at];
		const b = values[at + 1];
		const c = values[at + 2];
		const d = values[at + 3];
		const left = a - 2 * b + c;
		const middle = b - 2 * c + d;
		const right = c - 2 * d + values[at + 4];
		second[i] = Math.abs(left) / NORMS[0];
		fourth[i] = Math.abs(right - 2 * middle + left) / NORMS[1];
	}
	return [second, fourth];
}
function scaleOf(sizes, rounding) {
	const count = sizes.length;
	let scale = quickselect(sizes, Math.floor(START.share * count)) / START.normal;
	if (scale === 0) {
		let positive = 0;
		for (let i = 0; i < count; i += 1) if (sizes[i] > 0) positive += 1;
		if (positive === 0) return 0;
		scale = Math.max(rounding, quickselect(sizes, count - positive + Math.floor(START.share * positive)));
	}
	for (let round = 0; round < MAX_ROUNDS; round += 1) {
		const next = rootMeanSquareWithin(sizes, count, CUT.at * scale) * CUT.factor;
		const isSettled = Math.abs(next - scale) <= TOLERANCE$2 * scale;
		scale = next;
		if (isSettled) break;
	}
	return scale;
}
function rootMeanSquareWithin(sizes, count, most) {
	let squares = 0;
	let kept = 0;
	for (let i = 0; i < count; i += 1) {
		const size = sizes[i];
		if (size > most) continue;
		squares += size * size;
		kept += 1;
	}
	return Math.sqrt(squares / kept);
}

// build/src/math/curve/theil-sen.js
function theilSen(y) {
	const n = y.length;
	const slopes = scratch(n * (n - 1) / 2);
	let i = 0;
	for (let a = 0; a < n; a += 1) for (let b = a + 1; b < n; b += 1) slopes[i++] = (y[b] - y[a]) / (b - a);
	const slope = medianInPlace(slopes, i);
	const intercepts = scratch(n);
	for (let x = 0; x < n; x += 1) intercepts[x] = y[x] - slope * x;
	return {
		slope,
		intercept: medianInPlace(intercepts, n)
	};
}

// build/src/math/curve/levels.js
const MIN_LEVELLED = 10;
const SLOPE_WIDTHS = 2;
const MIN_SLOPED = 5;
const SLOPE_ERRORS = .7;
const DIFFERENCE_ERROR = 1.2533 * Math.SQRT2;
function levelWindow(points) {
	return points < MIN_LEVELLED ? 1 : windowWidth(points);
}
function levelError(noise, window) {
	return window === 1 ? noise : 1.2533 * noise / Math.sqrt(window);
}
function levelsOf(values, noise, top = NaN) {
	const window = levelWindow(values.length);
	if (window === 1) return values;
	const levels = rollingMedian(values, window);
	const half = (window - 1) / 2;
	const reach = Math.min(values.length, Math.max(MIN_SLOPED, SLOPE_WIDTHS * window));
	const start = values.subarray(0, reach);
	const end = values.slice(-reach).reverse();
	levels.set(edgeLevels(start, levels[half], noise, window));
	levels.set(edgeLevels(end, levels[levels.length - 1 - half], noise, window).reverse(), levels.length - half);
	const [lowest, highest] = boundsOf(values, noise, top);
	for (let i = 0; i < half; i += 1) {
		const j = levels.length - 1 - i;
		levels[i] = middle(lowest, levels[i], highest);
		levels[j] = middle(lowest, levels[j], highest);
	}
	return levels;
}
function boundsOf(values, noise, top) {
	const [least, most] = [smallest(values), largest(values)];
	return [least >= 0 ? Math.max(0, least - noise) : least - noise, most <= top ? Math.min(top, most + noise) : most + noise];
}
function edgeLevels(points, inner, noise, window) {
	const doubt = isMonotone(points) ? 0 : noise;
	const slope = edgeSlope(points, doubt);
	const levels = new Float64Array((window - 1) / 2);
	const moved = new Float64Array(window);
	for (let i = 0; i < levels.length; i += 1) {
		for (let j = 0; j < window; j += 1) moved[j] = points[j] + slope * (j - i);
		const line = median(moved);
		const off = points[i] - line;
		const beyond = Math.sign(off) * Math.max(0, Math.abs(off) - doubt);
		levels[i] = middle(inner, inner + 2 * (line - inner), line + beyond);
	}
	return levels;
}
function edgeSlope(points, noise) {
	const lag = points.length >> 1;
	const count = points.length - lag;
	const slopes = scratch(count);
	for (let i = 0; i < count; i += 1) slopes[i] = (points[i] - points[i + lag]) / lag;
	const slope = medianInPlace(slopes, count);
	const error = DIFFERENCE_ERROR * noise / (lag * Math.sqrt(count));
	return Math.sign(slope) * Math.max(0, Math.abs(slope) - SLOPE_ERRORS * error);
}
function isMonotone(points) {
	let rises = false;
	let falls = false;
	for (let i = 1; i < points.length; i += 1) {
		rises ||= points[i] > points[i - 1];
		falls ||= points[i] < points[i - 1];
	}
	return !(rises && falls);
}
function middle(a, b, c) {
	return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

// build/src/math/stats/arg-best.js
function argBest(values, goal) {
	let best = -1;
	for (let i = 0; i < values.length; i += 1) {
		const value = values[i];
		if (Number.isNaN(value)) continue;
		if (best < 0 || (goal === "minimize" ? value < values[best] : value > values[best])) best = i;
	}
	return best;
}

// build/src/math/stats/quantum.js
const MAX_DISTINCT = .9;
const SMALLEST_GAP = 1e-12;
const MAX_POINTS = 2e4;
function quantum(values) {
	const stride = Math.max(1, Math.ceil(values.length / MAX_POINTS));
	const sorted = scratch(Math.ceil(values.length / stride)).subarray(0, Math.ceil(values.length / stride));
	for (let i = 0; i < sorted.length; i += 1) sorted[i] = values[i * stride];
	if (hasDistinct(sorted, MAX_DISTINCT * sorted.length)) return 0;
	sorted.sort();
	let gap = Number.POSITIVE_INFINITY;
	for (let i = 1; i < sorted.length; i += 1) {
		const step = sorted[i] - sorted[i - 1];
		if (step > SMALLEST_GAP && step < gap) gap = step;
	}
	return Number.isFinite(gap) ? gap : 0;
}
const ONE = /* @__PURE__ */ new Float64Array(1);
const BITS = new Int32Array(ONE.buffer);
let table = /* @__PURE__ */ new Int32Array(1024);
function hasDistinct(values, least) {
	let size = 16;
	while (size < 2 * values.length) size *= 2;
	if (table.length < size) table = new Int32Array(size);
	table.fill(0, 0, size);
	let distinct = 0;
	for (let i = 0; i < values.length; i += 1) {
		const value = values[i];
		ONE[0] = value + 0;
		let at = Math.imul(BITS[0] ^ Math.imul(BITS[1], 2654435761), 2246822507);
		at = (at ^ at >>> 15) & size - 1;
		while (table[at] !== 0 && values[table[at] - 1] !== value) at = at + 1 & size - 1;
		if (table[at] !== 0) continue;
		table[at] = i + 1;
		distinct += 1;
	}
	return distinct >= least;
}

// build/src/math/stats/normal.js
const SERIES_LIMIT = 2.5;
function erfc(x) {
	if (x > 40) return 0;
	if (x < SERIES_LIMIT) {
		let term = x;
		let sum = x;
		for (let k = 1; Math.abs(term) > 1e-18 * Math.abs(sum) && k < 200; k += 1) {
			term *= 2 * x * x / (2 * k + 1);
			sum += term;
		}
		return 1 - 2 / Math.sqrt(Math.PI) * Math.exp(-x * x) * sum;
	}
	let fraction = 0;
	for (let k = 120; k >= 1; k -= 1) fraction = k / 2 / (x + fraction);
	return Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + fraction);
}
function normalCdf(z) {
	const tail = .5 * erfc(Math.abs(z) / Math.SQRT2);
	return z > 0 ? 1 - tail : tail;
}
function twoSided(z) {
	return erfc(Math.abs(z) / Math.SQRT2);
}
function normalQuantile(p) {
	if (!(p > 0 && p < 1)) return NaN;
	if (p === .5) return 0;
	if (p > .5) return -normalQuantile(1 - p);
	if (p !== lastAsked.p) lastAsked = {
		p,
		z: bisected(p)
	};
	return lastAsked.z;
}
let lastAsked = {
	p: NaN,
	z: NaN
};
function bisected(p) {
	let low = -40;
	let high = 0;
	while (high - low > 1e-15 * Math.max(1, Math.abs(low))) {
		const middle = (low + high) / 2;
		if (middle === low || middle === high) break;
		if (normalCdf(middle) < p) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

// build/src/math/stats/ranks.js
function ranks(values) {
	const n = values.length;
	const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => values[a] - values[b]);
	const result = new Float64Array(n);
	for (let start = 0; start < n;) {
		let end = start + 1;
		while (end < n && values[order[end]] === values[order[start]]) end += 1;
		for (let i = start; i < end; i += 1) result[order[i]] = (start + end + 1) / 2;
		start = end;
	}
	return result;
}
function ties(values) {
	const sorted = new Float64Array(values).sort();
	const sizes = [];
	for (let start = 0; start < sorted.length;) {
		let end = start + 1;
		while (end < sorted.length && sorted[end] === sorted[start]) end += 1;
		if (end - start > 1) sizes.push(end - start);
		start = end;
	}
	return sizes;
}

// build/src/math/tests/mann-kendall.js
const MIN_POINTS$2 = 8;
const MAX_LAG = 10;
const MIN_FACTOR = .1;
function kendallVariance(values) {
	const term = (n) => n * (n - 1) * (2 * n + 5);
	return (term(values.length) - ties(values).reduce((sum, t) => sum + term(t), 0)) / 18;
}
function mannKendall(y, alpha = .01) {
	const n = y.length;
	if (n < MIN_POINTS$2) return {
		s: NaN,
		variance: NaN,
		z: NaN,
		p: NaN
	};
	let s = 0;
	for (let a = 0; a < n; a += 1) for (let b = a + 1; b < n; b += 1) s += Math.sign(y[b] - y[a]);
	const { slope } = theilSen(y);
	const ranked = ranks(Float64Array.from({ length: n }, (_, i) => y[i] - slope * i));
	const center = mean(Array.from(ranked));
	const centered = ranked.map((rank) => rank - center);
	const limit = normalQuantile(1 - alpha / 2) / Math.sqrt(n);
	let sum = 0;
	for (let k = 1; k <= Math.min(MAX_LAG, n - 3); k += 1) {
		const rho = autocorrelation(centered, k);
		if (Math.abs(rho) > limit) sum += (n - k) * (n - k - 1) * (n - k - 2) * rho;
	}
	const variance = kendallVariance(y) * Math.max(MIN_FACTOR, 1 + 2 / (n * (n - 1) * (n - 2)) * sum);
	const z = variance > 0 ? (s - Math.sign(s)) / Math.sqrt(variance) : 0;
	return {
		s,
		variance,
		z,
		p: twoSided(z)
	};
}

// build/src/math/tests/theil-sen-interval.js
function theilSenInterval(y, level = .95) {
	const n = y.length;
	if (n < 2) return {
		slope: NaN,
		low: NaN,
		high: NaN
	};
	const spread = normalQuantile((1 + level) / 2) * Math.sqrt(kendallVariance(y));
	const slopes = scratch(n * (n - 1) / 2);
	let count = 0;
	for (let a = 0; a < n; a += 1) for (let b = a + 1; b < n; b += 1) slopes[count++] = (y[b] - y[a]) / (b - a);
	const slope = medianInPlace(slopes, count);
	const middle = count >> 1;
	const [lowest, highest] = [Math.max(0, Math.round((count - spread) / 2) - 1), Math.min(count - 1, Math.round((count + spread) / 2))];
	return {
		slope,
		low: lowest < middle ? quickselect(slopes, lowest, middle) : quickselect(slopes, lowest, count),
		high: quickselect(slopes, highest, count, highest > middle ? middle + 1 : 0)
	};
}

// build/src/math/curve/tail-trend.js
const MIN_POINTS$1 = 8;
function tailTrend(y, minShare, quantum) {
	const n = y.length;
	const none = NaN;
	if (n < MIN_POINTS$1) return {
		verdict: "undetermined",
		change: none,
		low: none,
		high: none,
		level: none,
		noise: none
	};
	const { slope, low, high } = theilSenInterval(y);
	const level = Math.abs(median(y));
	const noise = secondDifferenceScale(y, quantum);
	const over = (value) => value * (n - 1);
	const improving = high < 0 && -over(slope) > Math.max(minShare * level, 2 * noise);
	const flat = over(low) > -minShare * level;
	return {
		verdict: improving ? "improving" : flat ? "plateau" : "undetermined",
		change: over(slope),
		low: over(low),
		high: over(high),
		level,
		noise
	};
}

// build/src/math/calibration/agrees.js
const MAX_APART = .01;
const MAX_ERRORS = 4;
function agrees({ accuracy, logged, examples }) {
	if (Number.isNaN(logged)) return true;
	const error = Math.sqrt(Math.max(accuracy * (1 - accuracy), 1 / examples) / examples);
	return Math.abs(accuracy - logged) <= MAX_APART + MAX_ERRORS * error;
}

// build/src/math/stats/folded-normal.js
function foldedNormal(mu, s) {
	if (s === 0) return Math.abs(mu);
	const z = mu / s;
	return s * Math.sqrt(2 / Math.PI) * Math.exp(-z * z / 2) + mu * (2 * normalCdf(z) - 1);
}

// build/src/math/stats/wilson.js
function wilson(share, n, level = .95) {
	if (!(n > 0)) return [NaN, NaN];
	const z = normalQuantile((1 + level) / 2);
	const scale = 1 + z * z / n;
	const center = (share + z * z / (2 * n)) / scale;
	const half = z * Math.sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / scale;
	return [Math.max(0, center - half), Math.min(1, center + half)];
}

// build/src/math/calibration/equal-mass-bins.js
const MOST_BINS = 15;
const FEWEST_EXAMPLES = 20;
function equalMassBins(confidence, right) {
	const ends = upperEnds(confidence);
	const sums = ends.map(() => ({
		examples: 0,
		confidence: 0,
		right: 0,
		variance: 0,
		squares: 0
	}));
	for (let i = 0; i < confidence.length; i += 1) {
		const value = confidence[i];
		if (Number.isNaN(value)) continue;
		let bin = 0;
		while (ends[bin] < value) bin += 1;
		const sum = sums[bin];
		const answer = right(i) ? 1 : 0;
		sum.examples += 1;
		sum.confidence += value;
		sum.right += answer;
		sum.variance += value * (1 - value);
		sum.squares += (answer - value) ** 2;
	}
	return sums.map(({ examples, ...sum }) => ({
		examples,
		confidence: sum.confidence / examples,
		accuracy: sum.right / examples,
		variance: sum.variance / examples,
		squares: sum.squares / examples
	}));
}
function upperEnds(confidence) {
	const sorted = confidence.slice().sort();
	let n = sorted.length;
	while (n > 0 && Number.isNaN(sorted[n - 1])) n -= 1;
	const size = Math.max(FEWEST_EXAMPLES, Math.ceil(n / MOST_BINS));
	const ends = [];
	for (let start = 0; start < n;) {
		let end = Math.min(n, start + size);
		if (n - end < FEWEST_EXAMPLES) end = n;
		const last = sorted[end - 1];
		while (end < n && sorted[end] === last) end += 1;
		if (n - end < FEWEST_EXAMPLES) end = n;
		ends.push(sorted[end - 1]);
		start = end;
	}
	return ends;
}

// build/src/math/calibration/perfectly-calibrated.js
const DRAWS = 1e3;
const NORMAL_FROM = 25;
const ROUNDING = 1e-12;
function perfectlyCalibrated(bins, error) {
	if (bins.length === 0) return NaN;
	const random = seededRandom(1);
	let examples = 0;
	for (const bin of bins) examples += bin.examples;
	let asLarge = 0;
	for (let draw = 0; draw < DRAWS; draw += 1) {
		let sum = 0;
		for (const bin of bins) sum += bin.examples / examples * Math.abs(gapByChance(bin, random));
		if (sum >= error - ROUNDING) asLarge += 1;
	}
	return asLarge / DRAWS;
}
function gapByChance({ examples, confidence, variance }, random) {
	const chance = Math.max(0, Math.min(confidence, 1 - confidence));
	if (examples * chance * (1 - chance) <= NORMAL_FROM) return binomial(examples, chance, random()) / examples - chance;
	return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()) * Math.sqrt(variance / examples);
}
function binomial(n, chance, u) {
	let term = Math.exp(n * Math.log1p(-chance));
	let passed = term;
	let k = 0;
	while (passed < u && k < n && term > 0) {
		term *= (n - k) * chance / ((k + 1) * (1 - chance));
		passed += term;
		k += 1;
	}
	return k;
}

// build/src/math/calibration/calibration-error.js
const BY_CHANCE = .025;
const HALVINGS = 40;
function calibrationError(confidence, right) {
	const noisy = equalMassBins(confidence, right);
	const bins = noisy.map((bin) => ({
		examples: bin.examples,
		confidence: bin.confidence,
		accuracy: bin.accuracy
	}));
	if (noisy.length === 0) return {
		ece: NaN,
		interval: [NaN, NaN],
		bins
	};
	const gaps = weighted(noisy);
	let found = 0;
	for (const { weight, gap } of gaps) found += weight * gap;
	const factor = withoutNoise(gaps, found);
	const ece = factor * found;
	const [below, above] = halves$1(noisy, gaps, factor, found);
	return {
		ece,
		interval: [perfectlyCalibrated(noisy, found) < BY_CHANCE ? Math.max(0, ece - below) : 0, Math.min(1, ece + above)],
		bins
	};
}
function weighted(bins) {
	const all = bins.reduce((sum, { examples }) => sum + examples, 0);
	return bins.map(({ examples, confidence, accuracy }) => {
		const share = (examples * accuracy + confidence) / (examples + 1);
		return {
			weight: examples / all,
			gap: Math.abs(accuracy - confidence),
			error: Math.sqrt(Math.max(0, share * (1 - share)) / examples)
		};
	});
}
function withoutNoise(gaps, found) {
	let [low, high] = [0, 1];
	for (let i = 0; i < HALVINGS; i += 1) {
		const factor = (low + high) / 2;
		let expected = 0;
		for (const { weight, gap, error } of gaps) expected += weight * foldedNormal(factor * gap, error);
		if (expected > found) high = factor;
		else low = factor;
	}
	return low;
}
function halves$1(bins, gaps, factor, found) {
	let [below, above, residual, examples] = [
		0,
		0,
		0,
		0
	];
	for (const [j, bin] of bins.entries()) {
		const { weight, gap } = gaps[j];
		const [low, high] = wilson(bin.accuracy, bin.examples);
		const ends = [Math.abs(low - bin.confidence), Math.abs(high - bin.confidence)];
		const nearest = low <= bin.confidence && bin.confidence <= high ? 0 : Math.min(...ends);
		below += (weight * Math.max(0, factor * gap - nearest)) ** 2;
		above += (weight * Math.max(0, Math.max(...ends) - factor * gap)) ** 2;
		residual += weight * (bin.squares - bin.accuracy * (1 - bin.accuracy));
		examples += bin.examples;
	}
	const other = normalQuantile(.975) ** 2 * Math.max(0, residual - found * found) / examples;
	return [Math.sqrt(below + other), Math.sqrt(above + other)];
}

// build/src/math/calibration/half-of.js
function halfOf(row) {
	let hash = Math.imul(row ^ row >>> 16, 2246822507);
	hash = Math.imul(hash ^ hash >>> 13, 3266489909);
	return ((hash ^ hash >>> 16) & 1) === 0 ? 0 : 1;
}

// build/src/math/calibration/temperature.js
const FEWEST = 100;
const MOST = 50;
const ROUGH = 2e5;
const MOST_FITTED = 4e6;
const MOST_TOLD$1 = 2e6;
const MAX_STEPS$1 = 60;
const NOTHING = -40;
function fitTemperature({ rows, logits }, labels, classes) {
	const scores = {
		logits,
		classes,
		labels: rows.map((row) => labels[row] ?? -1)
	};
	const [fitted, told] = halves(scores, rows);
	if (fitted.length < FEWEST || told.length < FEWEST) return null;
	const rough = spread$1(fitted, classes, ROUGH);
	const inverse = flattest(scores, fitted, rough.length < fitted.length ? flattest(scores, rough, 1) : 1);
	return {
		value: 1 / inverse,
		fittedOn: fitted.length,
		toldOn: told.length,
		before: meanLoss(scores, told, 1),
		after: meanLoss(scores, told, inverse)
	};
}
function isUsable({ logits, classes, labels }, example) {
	const label = labels[example];
	if (!(label >= 0 && label < classes)) return false;
	const from = example * classes;
	let largest = Number.NEGATIVE_INFINITY;
	for (let k = from; k < from + classes; k += 1) {
		const score = logits[k];
		if (Number.isNaN(score)) return false;
		if (score > largest) largest = score;
	}
	return Number.isFinite(largest) && Number.isFinite(logits[from + label]);
}
function halves(scores, rows) {
	const found = [new Int32Array(rows.length), new Int32Array(rows.length)];
	const counts = [0, 0];
	for (let i = 0; i < rows.length; i += 1) {
		if (!isUsable(scores, i)) continue;
		const side = halfOf(rows[i]);
		found[side][counts[side]++] = i;
	}
	const [fitted, told] = [found[0].subarray(0, counts[0]), found[1].subarray(0, counts[1])];
	return [spread$1(fitted, scores.classes, MOST_FITTED), spread$1(told, scores.classes, MOST_TOLD$1)];
}
function spread$1(examples, classes, numbers) {
	const count = Math.max(FEWEST, Math.floor(numbers / classes));
	if (count >= examples.length) return examples;
	return Int32Array.from({ length: count }, (_, i) => examples[Math.floor(i * examples.length / count)]);
}
function flattest(scores, examples, start) {
	let [low, high] = [1 / MOST, MOST];
	let inverse = start;
	for (let step = 0; step < MAX_STEPS$1; step += 1) {
		const { slope, curvature } = derivatives(scores, examples, inverse);
		if (slope === 0) break;
		if (slope > 0) high = inverse;
		else low = inverse;
		const newton = inverse - slope / curvature;
		const next = newton > low && newton < high ? newton : Math.sqrt(low * high);
		const change = Math.abs(next - inverse) / inverse;
		inverse = next;
		if (change <= 1e-4) break;
	}
	return inverse;
}
function derivatives({ logits, classes, labels }, examples, inverse) {
	let slope = 0;
	let curvature = 0;
	for (const example of examples) {
		const from = example * classes;
		const largest = largestOf(logits, from, classes);
		let [total, first, second] = [
			0,
			0,
			0
		];
		for (let k = from; k < from + classes; k += 1) {
			const below = logits[k] - largest;
			if (inverse * below < NOTHING) continue;
			const weight = Math.exp(inverse * below);
			total += weight;
			first += weight * below;
			second += weight * below * below;
		}
		const mean = first / total;
		slope += mean - (logits[from + labels[example]] - largest);
		curvature += second / total - mean * mean;
	}
	return {
		slope: slope / examples.length,
		curvature: curvature / examples.length
	};
}
function meanLoss({ logits, classes, labels }, examples, inverse) {
	let sum = 0;
	for (const example of examples) {
		const from = example * classes;
		const largest = largestOf(logits, from, classes);
		let total = 0;
		for (let k = from; k < from + classes; k += 1) {
			const scaled = inverse * (logits[k] - largest);
			if (scaled >= NOTHING) total += Math.exp(scaled);
		}
		sum += Math.log(total) - inverse * (logits[from + labels[example]] - largest);
	}
	return sum / examples.length;
}
function largestOf(logits, from, classes) {
	let largest = logits[from];
	for (let k = from + 1; k < from + classes; k += 1) if (logits[k] > largest) largest = logits[k];
	return largest;
}

// build/src/math/calibration/fewest.js
const MOST_TOLD = 1e3;
function fewestThatCarry(changes, share) {
	let sum = 0;
	let count = 0;
	for (const change of changes) {
		if (!Number.isNaN(change)) sum += change;
		if (change > 0) count += 1;
	}
	if (!(sum > 0 && Number.isFinite(sum)) || !(share > 0 && share <= 1)) return null;
	const rises = new Float64Array(count);
	let at = 0;
	for (const change of changes) if (change > 0) rises[at++] = change;
	const { examples, carried } = largestThatReach(rises, share * sum);
	return {
		examples,
		order: largestFirst(changes, rises, Math.min(examples, MOST_TOLD)),
		share: carried / sum
	};
}
function largestThatReach(values, target) {
	const n = values.length;
	let [low, high, carried] = [
		0,
		n,
		0
	];
	while (high - low > 1) {
		const middle = low + high >> 1;
		quickselect(values.subarray(low, high), middle - low);
		const upper = values.subarray(middle, high).reduce((sum, value) => sum + value, 0);
		if (carried + upper >= target) low = middle;
		else [high, carried] = [middle, carried + upper];
	}
	return {
		examples: n - low,
		carried: carried + values[low]
	};
}
function largestFirst(changes, rises, count) {
	const threshold = quickselect(rises, rises.length - count);
	const found = new Int32Array(count);
	let at = 0;
	for (let i = 0; i < changes.length; i += 1) if (changes[i] > threshold) found[at++] = i;
	for (let i = 0; i < changes.length && at < count; i += 1) if (changes[i] === threshold) found[at++] = i;
	return found.sort((a, b) => changes[b] - changes[a] || a - b);
}

// build/src/math/calibration/match-rows.js
function classMap(from, to) {
	const places = new Map(to.map((name, i) => [name, i]));
	if (from.some((name) => places.has(name))) return Int32Array.from(from, (name) => places.get(name) ?? -1);
	return from.length === to.length ? Int32Array.from(from.keys()) : new Int32Array(from.length).fill(-1);
}
function matchRows(a, b, classes) {
	const partner = partnerOf(a, b);
	const [rowsA, rowsB] = [new Int32Array(a.labels.length), new Int32Array(a.labels.length)];
	let matched = 0;
	for (let i = 0; i < a.labels.length; i += 1) {
		const j = partner(i);
		if (j < 0 || classes[a.labels[i]] !== b.labels[j]) continue;
		rowsA[matched] = i;
		rowsB[matched] = j;
		matched += 1;
	}
	const unmatched = [a.labels.length - matched, b.labels.length - matched];
	if (a.ids === null && matched < a.labels.length) return {
		a: /* @__PURE__ */ new Int32Array(0),
		b: /* @__PURE__ */ new Int32Array(0),
		unmatched: [a.labels.length, b.labels.length]
	};
	return {
		a: rowsA.slice(0, matched),
		b: rowsB.slice(0, matched),
		unmatched
	};
}
function partnerOf(a, b) {
	const isSameLength = a.labels.length === b.labels.length;
	if (a.ids === null || b.ids === null) return (row) => a.ids === b.ids && isSameLength ? row : -1;
	const { ids } = b;
	if (a.ids === ids) return (row) => row;
	const own = a.ids;
	if (isSameLength && own.every((id, i) => id === ids[i])) return (row) => row;
	const rows = new Map(ids.map((id, i) => [id, i]));
	return (row) => rows.get(own[row]) ?? -1;
}

// build/src/text/example-id.js
function idOf(ids, row) {
	return ids?.[row] ?? `row ${row}`;
}

// build/src/math/curve/hampel.js
const LEAST_HALF = 5;
const MOST_HALF = 50;
const MERGE = 2;
function hampelSpikes(y, minZ, floor = 0) {
	const n = y.length;
	const half = halfWindow(n);
	if (n < 2 * half + 1) return [];
	const levels = rollingMedian(y, 2 * half + 1);
	const residuals = new Float64Array(n);
	for (let i = 0; i < n; i += 1) residuals[i] = y[i] - levels[i];
	const block = 8 * half;
	const blocks = Math.max(1, Math.floor(n / block));
	const scales = Array.from({ length: blocks }, (_, b) => {
		const end = b + 1 < blocks ? (b + 1) * block : n;
		return Math.max(1.4826 * mad(residuals.subarray(b * block, end)), secondDifferences(y, b * block, end));
	});
	const scaleAt = (i) => {
		const b = Math.min(blocks - 1, Math.floor(i / block));
		return Math.max(scales[b], scales[b - 1] ?? 0, scales[b + 1] ?? 0, floor);
	};
	const spikes = [];
	for (let i = half; i < n; i += 1) {
		const z = residuals[i] / scaleAt(i);
		if (!(z > minZ)) continue;
		const last = spikes[spikes.length - 1];
		if (last && i - last.to <= MERGE) {
			const higher = z > last.z;
			spikes[spikes.length - 1] = higher ? {
				from: last.from,
				peak: i,
				to: i,
				count: last.count + 1,
				z,
				level: levels[i]
			} : {
				...last,
				to: i,
				count: last.count + 1
			};
		} else spikes.push({
			from: i,
			peak: i,
			to: i,
			count: 1,
			z,
			level: levels[i]
		});
	}
	return spikes;
}
function halfWindow(n) {
	return Math.min(MOST_HALF, Math.max(LEAST_HALF, Math.round(.01 * n)));
}
function standsOut(y, factor) {
	const n = y.length;
	const half = halfWindow(n);
	for (let i = half; i < n; i += 1) {
		const start = Math.min(i - half, n - 1 - 2 * half);
		const value = y[i];
		let above = 0;
		for (let j = start; j <= start + 2 * half; j += 1) {
			if (!(value > factor * y[j])) above += 1;
			if (above > half) break;
		}
		if (above <= half) return true;
	}
	return false;
}
function secondDifferences(y, start, end) {
	if (end - start < 3) return 0;
	const count = end - start - 2;
	const second = scratch(count);
	for (let i = 0; i < count; i += 1) second[i] = Math.abs(y[start + i] - 2 * y[start + i + 1] + y[start + i + 2]);
	return 1.4826 * medianInPlace(second, count) / Math.sqrt(6);
}

// build/src/math/stats/logs.js
function logs(values) {
	const result = new Float64Array(values.length);
	for (let i = 0; i < values.length; i += 1) result[i] = Math.log(values[i]);
	return result;
}

// build/src/math/tests/spearman.js
function spearman(a, b) {
	const n = Math.min(a.length, b.length);
	if (n < 2) return NaN;
	const [x, y] = [ranks(Array.from(a).slice(0, n)), ranks(Array.from(b).slice(0, n))];
	const [centerX, centerY] = [mean(Array.from(x)), mean(Array.from(y))];
	let product = 0;
	let squaresX = 0;
	let squaresY = 0;
	for (let i = 0; i < n; i += 1) {
		product += (x[i] - centerX) * (y[i] - centerY);
		squaresX += (x[i] - centerX) ** 2;
		squaresY += (y[i] - centerY) ** 2;
	}
	return squaresX > 0 && squaresY > 0 ? product / Math.sqrt(squaresX * squaresY) : NaN;
}

// build/src/math/curve/period.js
const MIN_POINTS = 40;
const MAX_BINS = 200;
const MIN_LAG = 3;
const MIN_REPEATS = 3;
const TOLERANCE$1 = .06;
const MULTIPLE = .7;
function periodOf(values, { minCorrelation, minZ, expected = NaN }) {
	const from = Math.floor(values.length / 4);
	const { values: y } = binMedians(values.subarray(from), MAX_BINS);
	const n = y.length;
	if (n < .75 * MIN_POINTS) return null;
	const perBin = (values.length - from) / n;
	const trend = trendOf(y);
	const centered = new Float64Array(n);
	let sum = 0;
	for (let i = 0; i < n; i += 1) {
		centered[i] = y[i] - trend[i];
		sum += centered[i];
	}
	for (let i = 0; i < n; i += 1) centered[i] -= sum / n;
	const squares = sumOfSquares(centered);
	const correlationAt = (lag) => autocorrelation(centered, lag, squares) * n / (n - lag);
	const most = Math.floor(n / MIN_REPEATS);
	let lag = 1;
	let alike = 0;
	for (; lag <= most; lag += 1) {
		const correlation = correlationAt(lag);
		if (!(correlation >= 0)) break;
		alike += correlation * correlation;
	}
	const least = Math.max(minCorrelation, minZ * Math.sqrt((1 + 2 * alike) / n));
	let best = null;
	for (; lag <= most; lag += 1) {
		if (Math.abs(lag * perBin / expected - 1) > TOLERANCE$1 + 1 / lag) continue;
		const correlation = correlationAt(lag);
		const isMultiple = best !== null && lag > 1.5 * best.points;
		if (lag >= MIN_LAG && correlation > (best ? best.correlation / (isMultiple ? MULTIPLE : 1) : least)) best = {
			points: lag,
			correlation
		};
	}
	if (!best || !(correlationAt(2 * best.points) > least / 2)) return null;
	return {
		points: Math.round(best.points * perBin),
		correlation: Math.min(1, best.correlation)
	};
}
function trendOf(y) {
	const half = Math.floor(y.length / 8);
	const trend = rollingMedian(y, 2 * half + 1);
	const last = y.length - 1;
	const first = (trend[2 * half] - trend[half]) / half;
	const end = (trend[last - half] - trend[last - 2 * half]) / half;
	for (let i = 0; i < half; i += 1) {
		trend[i] -= first * (half - i);
		trend[last - i] += end * (half - i);
	}
	return trend;
}

// build/src/math/stats/brent.js
const GOLDEN = (3 - Math.sqrt(5)) / 2;
const MAX_CALLS = 60;
function brentMinimum(of, [best, left, right], tolerance) {
	let [a, b] = [left.at, right.at];
	let x = best;
	let [w, v] = left.value < right.value ? [left, right] : [right, left];
	let step = b - a;
	let before = step;
	for (let i = 0; i < MAX_CALLS; i += 1) {
		const middle = (a + b) / 2;
		if (Math.abs(x.at - middle) <= 2 * tolerance - (b - a) / 2) break;
		const bottom = bottomOf(x, w, v);
		if (bottom > a && bottom < b && Math.abs(bottom - x.at) < Math.abs(before) / 2) {
			before = step;
			step = bottom - x.at;
			if (bottom - a < 2 * tolerance || b - bottom < 2 * tolerance) step = x.at < middle ? tolerance : -tolerance;
		} else {
			before = x.at < middle ? b - x.at : a - x.at;
			step = GOLDEN * before;
		}
		const at = x.at + (Math.abs(step) >= tolerance ? step : step > 0 ? tolerance : -tolerance);
		const next = {
			at,
			value: of(at)
		};
		if (next.value <= x.value) {
			if (at >= x.at) a = x.at;
			else b = x.at;
			[v, w, x] = [
				w,
				x,
				next
			];
			continue;
		}
		if (at < x.at) a = at;
		else b = at;
		if (next.value <= w.value || w === x) [v, w] = [w, next];
		else if (next.value <= v.value || v === x || v === w) v = next;
	}
	return x;
}
function bottomOf(x, w, v) {
	const r = (x.at - w.at) * (x.value - v.value);
	const q = (x.at - v.at) * (x.value - w.value);
	const p = (x.at - v.at) * q - (x.at - w.at) * r;
	return x.at - p / (2 * (q - r));
}

// build/src/math/curve/extrapolate.js
const STEPS = 16;
const TOLERANCE = 1e-6;
function fitDecay(y, shape, first = 1) {
	const n = y.length;
	if (n < 4) return {
		shape,
		floor: NaN,
		amplitude: NaN,
		rate: NaN,
		squaredError: NaN
	};
	const linear = linearFits(y, shape, first);
	const [low, high] = shape === "power-law" ? [.02, 8] : [.05 / n, 20 / n];
	const errorAt = (at) => ({
		at,
		value: linear(Math.exp(at)).squaredError
	});
	const errors = Array.from({ length: STEPS }, (_, step) => errorAt(Math.log(low) + Math.log(high / low) * step / 15));
	const best = errors.reduce((least, { value }, i) => value < errors[least].value ? i : least, 0);
	const around = [
		errors[best],
		errors[Math.max(0, best - 1)],
		errors[Math.min(15, best + 1)]
	];
	const rate = Math.exp(brentMinimum((at) => errorAt(at).value, around, TOLERANCE).at);
	return {
		shape,
		rate,
		...linear(rate)
	};
}
function basis(shape, rate, x) {
	return shape === "power-law" ? x ** -rate : Math.exp(-rate * x);
}
function linearFits(y, shape, first) {
	const n = y.length;
	const values = new Float64Array(n);
	const centredY = new Float64Array(n);
	const isExponential = shape === "exponential";
	const grown = new Float64Array(n);
	const g = new Float64Array(n);
	let sumY = 0;
	for (let i = 0; i < n; i += 1) {
		grown[i] = isExponential ? first + i : Math.log(first + i);
		values[i] = y[i];
		sumY += values[i];
	}
	const meanY = sumY / n;
	for (let i = 0; i < n; i += 1) centredY[i] = values[i] - meanY;
	return (rate) => {
		let last = Math.exp(-rate * grown[0]);
		let sumG = last;
		g[0] = last;
		const ratio = Math.exp(-rate);
		for (let i = 1; i < n; i += 1) {
			last = isExponential ? last * ratio : Math.exp(-rate * grown[i]);
			g[i] = last;
			sumG += last;
		}
		const meanG = sumG / n;
		let gg = 0;
		let gy = 0;
		for (let i = 0; i < n; i += 1) {
			const centred = g[i] - meanG;
			gg += centred * centred;
			gy += centred * centredY[i];
		}
		const amplitude = gg > 0 ? gy / gg : 0;
		const floor = (sumY - amplitude * sumG) / n;
		let squaredError = 0;
		for (let i = 0; i < n; i += 1) {
			const off = values[i] - floor - amplitude * g[i];
			squaredError += off * off;
		}
		return {
			floor,
			amplitude,
			squaredError
		};
	};
}
function decayAt({ shape, floor, amplitude, rate }, x) {
	return floor + amplitude * basis(shape, rate, x);
}
function extrapolate(y, ahead, first = 1) {
	const [power, exponential] = ["power-law", "exponential"].map((shape) => fitDecay(y, shape, first));
	const best = power.squaredError < exponential.squaredError ? power : exponential;
	const x = first + y.length - 1 + ahead;
	const both = [decayAt(power, x), decayAt(exponential, x)];
	return {
		fit: best,
		value: decayAt(best, x),
		range: [Math.min(...both), Math.max(...both)]
	};
}

// build/src/math/stats/ln-gamma.js
const LANCZOS = [
	.9999999999998099,
	676.5203681218851,
	-1259.1392167224028,
	771.3234287776531,
	-176.6150291621406,
	12.507343278686905,
	-.13857109526572012,
	9984369578019572e-21,
	1.5056327351493116e-7
];
function lnGamma(x) {
	let sum = LANCZOS[0];
	for (let i = 1; i < LANCZOS.length; i += 1) sum += LANCZOS[i] / (x - 1 + i);
	const t = x + 6.5;
	return .5 * Math.log(2 * Math.PI) + (x - .5) * Math.log(t) - t + Math.log(sum);
}

// build/src/math/stats/incomplete-beta.js
const MAX_ITERATIONS = 300;
const TINY = 1e-300;
function incompleteBeta(x, a, b) {
	if (x <= 0) return 0;
	if (x >= 1) return 1;
	if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
	const front = Math.exp(lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a;
	let c = 1;
	let d = 1 / nonZero(1 - (a + b) * x / (a + 1));
	let fraction = d;
	for (let m = 1; m <= MAX_ITERATIONS; m += 1) {
		const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
		d = 1 / nonZero(1 + even * d);
		c = nonZero(1 + even / c);
		fraction *= d * c;
		const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
		d = 1 / nonZero(1 + odd * d);
		c = nonZero(1 + odd / c);
		const change = d * c;
		fraction *= change;
		if (Math.abs(change - 1) < 1e-15) break;
	}
	return front * fraction;
}
function nonZero(x) {
	return Math.abs(x) < TINY ? TINY : x;
}

// build/src/math/stats/student-t.js
function studentCdf(t, df) {
	if (Number.isNaN(t) || !(df > 0)) return NaN;
	if (t === 0) return .5;
	const tail = Number.isFinite(t) ? .5 * incompleteBeta(df / (df + t * t), df / 2, .5) : 0;
	return t > 0 ? 1 - tail : tail;
}
function studentQuantile(p, df) {
	if (!(p > 0 && p < 1) || !(df > 0)) return NaN;
	if (p < .5) return -studentQuantile(1 - p, df);
	let low = 0;
	let high = 1;
	while (studentCdf(high, df) < p && high < 1e300) high *= 2;
	for (let i = 0; i < 200 && high - low > 1e-14 * high; i += 1) {
		const middle = (low + high) / 2;
		if (studentCdf(middle, df) < p) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

// build/src/math/tests/brown-forsythe.js
function brownForsythe(a, b) {
	const none = {
		f: NaN,
		p: NaN
	};
	if (a.length < 3 || b.length < 3) return none;
	const distances = [a, b].map((sample) => {
		const center = median(sample);
		return Array.from(sample, (value) => Math.abs(value - center));
	});
	const n = a.length + b.length;
	const all = mean(distances.flat());
	let between = 0;
	let within = 0;
	for (const sample of distances) {
		const center = mean(sample);
		between += sample.length * (center - all) ** 2;
		for (const value of sample) within += (value - center) ** 2;
	}
	if (!(within > 0)) return none;
	const f = between / (within / (n - 2));
	return {
		f,
		p: 2 * studentCdf(-Math.sqrt(f), n - 2)
	};
}

// build/src/model/training.js
const TRAINING_FAILURES = [...[
	"failure",
	"cancelled",
	"timed_out",
	"startup_failure",
	"stale",
	"action_required"
], ...["other", "success"]];

// build/src/math/curve/downsample.js
function downsample(values, most) {
	const n = values.length;
	if (n <= most) {
		const all = [];
		for (let i = 0; i < n; i += 1) all.push(i);
		return all;
	}
	const slices = Math.max(1, Math.floor((most - 2) / 2));
	const kept = [0];
	for (let slice = 0; slice < slices; slice += 1) {
		const from = 1 + Math.floor(slice * (n - 2) / slices);
		const to = 1 + Math.floor((slice + 1) * (n - 2) / slices);
		let low = -1;
		let high = -1;
		for (let i = from; i < to; i += 1) {
			if (!Number.isFinite(values[i])) continue;
			if (low < 0 || values[i] < values[low]) low = i;
			if (high < 0 || values[i] > values[high]) high = i;
		}
		if (low < 0) kept.push(from);
		else kept.push(Math.min(low, high));
		if (low !== high) kept.push(Math.max(low, high));
	}
	kept.push(n - 1);
	return kept;
}

// build/src/math/stats/powers-of-ten.js
const POWERS_OF_TEN = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

// build/src/math/stats/round-to.js
function roundTo(value, digits) {
	if (!Number.isFinite(value) || Number.isInteger(value)) return value;
	const places = digits - 1 - exponentOf(Math.abs(value));
	if (places < 0 || places >= POWERS_OF_TEN.length) return Number(value.toPrecision(digits));
	const scale = POWERS_OF_TEN[places];
	return Math.round(value * scale) / scale;
}
function exponentOf(size) {
	if (size > .1001 && size < .999) return -1;
	if (size > 1.001 && size < 9.99) return 0;
	if (size > .01001 && size < .0999) return -2;
	return Math.floor(Math.log10(size));
}

// build/src/math/tests/benjamini-hochberg.js
function benjaminiHochberg(pValues) {
	const order = pValues.map((p, i) => ({
		p,
		i
	})).filter(({ p }) => !Number.isNaN(p));
	order.sort((a, b) => b.p - a.p);
	const adjusted = [...pValues];
	let smallest = 1;
	for (const [before, { p, i }] of order.entries()) {
		smallest = Math.min(smallest, p * order.length / (order.length - before));
		adjusted[i] = smallest;
	}
	return adjusted;
}

// build/src/math/tests/holm.js
function holm(pValues) {
	const order = pValues.map((p, i) => ({
		p,
		i
	})).filter(({ p }) => !Number.isNaN(p));
	order.sort((a, b) => a.p - b.p);
	const adjusted = [...pValues];
	let largest = 0;
	for (const [rank, { p, i }] of order.entries()) {
		largest = Math.max(largest, Math.min(1, (order.length - rank) * p));
		adjusted[i] = largest;
	}
	return adjusted;
}

// build/src/math/stats/superiority.js
function superiority(a, b) {
	if (a.length === 0 || b.length === 0) return NaN;
	const sorted = Float64Array.from(b.filter((y) => !Number.isNaN(y))).sort();
	let sum = 0;
	for (const x of a) if (!Number.isNaN(x)) sum += (countBelow(sorted, x, false) + countBelow(sorted, x, true)) / 2;
	return sum / (a.length * b.length);
}
function countBelow(sorted, value, orAt) {
	let [from, to] = [0, sorted.length];
	while (from < to) {
		const middle = from + to >> 1;
		if (orAt ? sorted[middle] <= value : sorted[middle] < value) from = middle + 1;
		else to = middle;
	}
	return from;
}

// build/src/math/tests/fisher-exact.js
function fisherExact(failures, total, otherFailures, otherTotal) {
	if (!(total > 0) || !(otherTotal > 0)) return NaN;
	const failed = failures + otherFailures;
	const ways = choose(total + otherTotal, failed);
	let sum = 0;
	for (let k = failures; k <= Math.min(total, failed); k += 1) {
		if (failed - k > otherTotal) continue;
		sum += Math.exp(choose(total, k) + choose(otherTotal, failed - k) - ways);
	}
	return Math.min(1, sum);
}
function choose(n, k) {
	return lnGamma(n + 1) - lnGamma(k + 1) - lnGamma(n - k + 1);
}

// build/src/math/tests/power.js
const MAX_STEPS = 30;
function noncentralTail(t, df, shift) {
	if (!(df > 0)) return NaN;
	const from = -Math.max(8 / Math.sqrt(2 * df), 25 / df);
	const to = Math.max(8 / Math.sqrt(2 * df), .5 * Math.log1p(50 / df));
	const step = Math.min(.5 / Math.sqrt(df), .4 / Math.max(1, Math.abs(t), Math.abs(shift)));
	const constant = Math.LN2 + df / 2 * Math.log(df / 2) - lnGamma(df / 2);
	let sum = 0;
	for (let u = from; u <= to; u += step) {
		const s = Math.exp(u);
		sum += Math.exp(constant + df * u - df * s * s / 2) * normalCdf(shift - t * s);
	}
	return sum * step;
}
function detectableShift(df, alpha, power) {
	const critical = studentQuantile(1 - alpha, df);
	if (Number.isNaN(critical)) return NaN;
	let before = critical + studentQuantile(power, df);
	let shift = before * 1.05;
	let missing = noncentralTail(critical, df, before) - power;
	for (let i = 0; i < MAX_STEPS && Math.abs(shift - before) > 1e-10 * shift; i += 1) {
		const now = noncentralTail(critical, df, shift) - power;
		const next = shift - now * (shift - before) / (now - missing);
		before = shift;
		missing = now;
		shift = Number.isFinite(next) && next > 0 ? next : shift;
	}
	return shift;
}
const MOST_RUNS = 1e3;
function runsNeeded(effect, alpha, power) {
	if (!(effect > 0)) return NaN;
	const enough = (n) => detectableShift(2 * n - 2, alpha, power) <= effect * Math.sqrt(n / 2);
	const z = normalQuantile(1 - alpha) + normalQuantile(power);
	let n = Math.max(3, Math.floor(2 * (z / effect) ** 2));
	while (n <= MOST_RUNS && !enough(n)) n += 1;
	return n <= MOST_RUNS ? n : Number.POSITIVE_INFINITY;
}

// build/src/math/curve/best-level.js
const RIVAL = 1.4;
const LAST_LEADS = 2;
const FAR = 4;
function bestLevel(levels, { noise, window }, goal) {
	const at = argBest(levels, goal);
	if (at < 0) return {
		at,
		level: NaN
	};
	const best = levels[at];
	const width = RIVAL * levelError(noise, window);
	if (window === 1 || !(width > 0)) return {
		at,
		level: best
	};
	let weights = 0;
	let sum = 0;
	for (let i = 0; i < levels.length; i += 1) {
		const distance = (levels[i] - best) / width;
		if (!(Math.abs(distance) < FAR)) continue;
		const weight = Math.exp(-.5 * distance * distance);
		weights += weight;
		sum += weight * (levels[i] - best);
	}
	const [corrected, last] = [best + sum / weights, levels[levels.length - 1]];
	return {
		at,
		level: (goal === "minimize" ? corrected - last : last - corrected) > LAST_LEADS * levelError(noise, window) ? last : corrected
	};
}

// build/src/text/metric-label.js
function metricLabel({ metric, split }) {
	if (metric === null || split === null) return "";
	return `${split === "validation" ? "val" : split}_${metric}`;
}

// build/src/math/stats/f-distribution.js
function fisherTail(f, df1, df2) {
	if (Number.isNaN(f) || !(df1 > 0) || !(df2 > 0)) return NaN;
	return f <= 0 ? 1 : incompleteBeta(df2 / (df2 + df1 * f), df2 / 2, df1 / 2);
}

// build/src/math/stats/hedges-g.js
function hedgesG(difference, sd, df) {
	if (!(df > 1) || !(sd > 0)) return NaN;
	const correction = Math.exp(lnGamma(df / 2) - .5 * Math.log(df / 2) - lnGamma((df - 1) / 2));
	return difference / sd * correction;
}

// build/src/math/tests/squeeze-variance.js
function squeezeVariance(variance, df, prior) {
	const own = df > 0 ? df * variance : 0;
	return {
		variance: (prior.df * prior.variance + own) / (prior.df + df),
		df: prior.df + df
	};
}

// build/src/math/tests/change-points.js
const MIN_SEGMENT = 2;
const ALPHA = .03;
const PERMUTATIONS = 500;
function changePoints(values) {
	const random = seededRandom(seedOf(values));
	const found = [];
	const parts = [[0, values.length]];
	for (const [from, to] of parts) {
		const change = changeIn(values.slice(from, to), random);
		if (change === null) continue;
		const at = from + change.at;
		found.push({
			at,
			p: change.p
		});
		parts.push([from, at], [at, to]);
	}
	return withoutDrift(values, found.sort((a, b) => a.at - b.at));
}
function changeIn(values, random) {
	const distances = distancesOf(values);
	const order = [...values.keys()];
	const { at, energy } = splitOf(distances, order);
	if (!(energy > 0)) return null;
	let asLarge = 1;
	for (let i = 1; i < PERMUTATIONS; i += 1) {
		shuffle(order, random);
		if (splitOf(distances, order).energy >= energy * (1 - 1e-9)) asLarge += 1;
		if (asLarge > ALPHA * PERMUTATIONS) return null;
	}
	return {
		at,
		p: asLarge / PERMUTATIONS
	};
}
function distancesOf(values) {
	const rows = values.map((a) => Float64Array.from(values, (b) => Math.abs(a - b)));
	const sum = (of) => {
		let total = 0;
		for (const one of of) total += one;
		return total;
	};
	const totals = rows.map(sum);
	return {
		rows,
		totals,
		all: sum(totals) / 2
	};
}
function splitOf({ rows, totals, all }, order) {
	const n = order.length;
	let best = {
		at: 0,
		energy: 0
	};
	let [inside, outside] = [0, all];
	for (let at = 1; at <= n - MIN_SEGMENT; at += 1) {
		const next = order[at - 1];
		const row = rows[next];
		let joined = 0;
		for (let i = 0; i < at - 1; i += 1) joined += row[order[i]];
		inside += joined;
		outside -= totals[next] - joined;
		const rest = n - at;
		const energy = (2 * (all - inside - outside) - 2 * rest * inside / at - 2 * at * outside / rest) / n;
		if (at >= MIN_SEGMENT && energy > best.energy) best = {
			at,
			energy
		};
	}
	return best;
}
function shuffle(order, random) {
	for (let i = order.length - 1; i > 0; i -= 1) {
		const j = Math.floor(random() * (i + 1));
		[order[i], order[j]] = [order[j], order[i]];
	}
}
function withoutDrift(values, changes) {
	const ends = [
		0,
		...changes.map(({ at }) => at),
		values.length
	];
	const steps = ends.slice(1).map((end, i) => squaresAround(values.slice(ends[i], end)).level);
	const sum = (of) => of.reduce((total, one) => total + one, 0);
	const cost = (squares, parameters) => values.length * Math.log(squares / values.length) + parameters * Math.log(values.length);
	let [kept, least] = [changes.length, cost(sum(steps), 2 * changes.length + 1)];
	for (const i of changes.keys()) {
		const own = cost(sum(steps.slice(0, i)) + squaresAround(values.slice(ends[i])).line, 2 * i + 2);
		if (own < least) [kept, least] = [i, own];
	}
	return changes.slice(0, kept);
}
function squaresAround(values) {
	const center = mean(values);
	const middle = (values.length - 1) / 2;
	let [level, product, squares] = [
		0,
		0,
		0
	];
	for (const [i, value] of values.entries()) {
		level += (value - center) ** 2;
		product += (i - middle) * (value - center);
		squares += (i - middle) ** 2;
	}
	return {
		level,
		line: squares > 0 ? Math.max(0, level - product ** 2 / squares) : level
	};
}

// build/src/math/tests/spacings.js
const MOST_VALUES = 60;
function widestGapAt(values) {
	const n = values.length;
	if (n < 4 || n > MOST_VALUES) return {
		p: NaN,
		at: 0
	};
	const sorted = Float64Array.from(values).sort();
	const score = (rank) => normalQuantile((rank - .375) / (n + .25));
	let sum = 0;
	let [widest, at] = [0, 0];
	for (let i = 1; i < n; i += 1) {
		const gap = (sorted[i] - sorted[i - 1]) / (score(i + 1) - score(i));
		sum += gap;
		if (gap > widest) [widest, at] = [gap, i];
	}
	if (!(sum > 0)) return {
		p: NaN,
		at: 0
	};
	const [m, g] = [n - 1, widest / sum];
	let p = 0;
	let choose = 1;
	for (let j = 1; j <= m && j * g < 1; j += 1) {
		choose *= (m - j + 1) / j;
		p += (j % 2 === 1 ? 1 : -1) * choose * (1 - j * g) ** (m - 1);
	}
	return {
		p: Math.min(1, Math.max(0, p)),
		at
	};
}

// build/src/text/by-name.js
const PARTS = /(\d+)/;
function byName(a, b) {
	const [one, other] = [a.split(PARTS), b.split(PARTS)];
	for (let i = 0; i < Math.min(one.length, other.length); i += 1) {
		const [left, right] = [one[i], other[i]];
		if (left === right) continue;
		const difference = i % 2 === 1 ? sizeOf(left) - sizeOf(right) || Number(digits(left)) - Number(digits(right)) : 0;
		if (difference !== 0) return difference;
		return left < right ? -1 : 1;
	}
	return one.length - other.length;
}
function digits(text) {
	return text.replace(/^0+(?=\d)/, "");
}
function sizeOf(text) {
	return digits(text).length;
}

// build/src/model/problem.js
const PROBLEM_SHAPES = {
	error: {
		message: "text",
		hint: "text"
	},
	"empty-file": {},
	"blank-file": {},
	"lfs-pointer": {},
	"dvc-pointer": {},
	"web-page": {},
	"own-report": {},
	"settings-file": {},
	predictions: { kind: [
		"array",
		"arrays",
		"table"
	] },
	"predictions-of-no-run": { runs: "number" },
	"predictions-of-other-split": { split: "text" },
	"predictions-without-place": { at: "number" },
	"predictions-of-other-examples": {
		here: "number",
		logged: "number",
		at: "number"
	},
	"not-taken": { why: [
		"examples",
		"cases",
		"fits",
		"settings",
		"lookup",
		"matrix",
		"statistics",
		"notebook"
	] },
	"binary-file": {
		kind: [
			"zip",
			"gzip",
			"database",
			"columns",
			"array",
			"picture",
			"document",
			"tracker",
			"pickle",
			"unknown"
		],
		known: "texts"
	},
	"no-metric-log": {
		numbers: "number",
		metrics: "number",
		positions: "number"
	},
	"no-metric-values": {},
	"wide-table": { columns: "number" },
	"header-only": {},
	"one-row": {},
	"few-rows": {},
	"no-history": {},
	"empty-history": {},
	"no-scalars": { records: "number" },
	"no-number-column": {},
	"no-repeated-lines": {
		numbers: "number",
		metrics: "number",
		positions: "number"
	},
	"notebook-without-log": { cells: "number" },
	"summary-of-results": {},
	"mostly-non-finite": {
		names: "texts",
		bad: "numbers",
		points: "numbers",
		more: "number",
		row: "number"
	},
	"position-guessed": {
		by: [
			"order",
			"start",
			"list"
		],
		points: "number"
	},
	"split-guessed": {},
	"names-guessed": { names: "texts" },
	"measure-guessed": {
		names: "texts",
		as: [
			"loss",
			"score",
			"part",
			"rate"
		]
	},
	"other-workers": {
		read: "text",
		count: "number"
	},
	"workers-apart": {
		workers: "number",
		names: "texts"
	},
	"cut-line": {},
	"long-line": { of: ["log", "table"] },
	"open-quote": {},
	"column-twice": { name: "text" },
	"ragged-rows": {
		count: "number",
		cells: "number",
		expected: "number"
	},
	"unnamed-cell": {},
	"rows-without-number": {
		count: "number",
		first: "text"
	},
	"column-cells-no-number": {
		count: "number",
		column: "text",
		first: "text"
	},
	"cells-no-number": {
		count: "number",
		first: "text"
	},
	"lines-no-metric": {
		count: "number",
		first: "text"
	},
	"lines-no-object": {
		count: "number",
		first: "text"
	},
	"entries-no-object": {
		count: "number",
		first: "number"
	},
	"history-no-object": {
		count: "number",
		first: "number"
	},
	"cut-json": {},
	"damaged-events": { count: "number" },
	"no-events": { count: "number" },
	"damaged-records": { records: "number" },
	"damaged-length": { atStart: "flag" },
	"cut-record": {},
	"long-record": {},
	"damaged-columns": {},
	"reader-failed": {
		reader: "text",
		said: "text"
	},
	"no-such-path": {
		root: "text",
		near: "text"
	},
	"no-folder": {
		folder: "text",
		near: "text"
	},
	"no-match": {},
	"empty-folder": {},
	"unlistable-folder": { reason: "text" },
	"folder-named-as-log": {},
	"brace-alternatives": {},
	"too-many-files": { most: "number" },
	"no-log-among": { files: "number" },
	"not-a-file": {},
	"link-or-device": {},
	device: {},
	"broken-link": {},
	"leaving-link": {},
	unopenable: { reason: "text" },
	unreadable: { reason: "text" },
	"large-file": {
		bytes: "number",
		most: "number"
	},
	"changed-file": {},
	"deleted-run": {},
	"passed-over": {
		axis: "number",
		folder: "number",
		examples: "number",
		document: "number",
		notebook: "number",
		cases: "number",
		fits: "number",
		statistics: "number",
		settings: "number",
		names: "texts"
	},
	"predictions-no-scores": { names: "texts" },
	"predictions-no-labels": { names: "texts" },
	"predictions-lengths": {
		of: [
			"labels",
			"ids",
			"class-names"
		],
		scores: "number",
		others: "number"
	},
	"predictions-shape": {
		array: "text",
		shape: "numbers"
	},
	"predictions-type": {
		array: "text",
		kind: [
			"pickle",
			"structured",
			"unknown"
		],
		type: "text"
	},
	"predictions-truncated": {
		array: "text",
		bytes: "number",
		expected: "number"
	},
	"predictions-damaged": {
		array: "text",
		part: [
			"header",
			"archive",
			"checksum",
			"data",
			"encrypted",
			"columns",
			"json"
		]
	},
	"predictions-not-judged": { kind: [
		"multi-label",
		"soft-labels",
		"regression",
		"texts",
		"sigmoids"
	] },
	"predictions-label": {
		row: "number",
		label: "text",
		classes: "number"
	},
	"predictions-labels-from-one": { classes: "number" },
	"predictions-label-words": { first: "texts" },
	"predictions-left-out": {
		why: [
			"scores",
			"labels",
			"ids",
			"cells"
		],
		count: "number",
		row: "number"
	},
	"predictions-same-ids": {
		count: "number",
		first: "text"
	},
	"predictions-no-probabilities": {
		row: "number",
		lowest: "number",
		highest: "number",
		sum: "number"
	},
	"predictions-no-logits": {},
	"predictions-empty": {},
	"predictions-too-many": {
		of: [
			"examples",
			"all-examples",
			"all-files",
			"classes",
			"checkpoints",
			"numbers",
			"entries",
			"cells"
		],
		most: "number"
	},
	"predictions-too-large": {
		of: [
			"line",
			"entry",
			"header",
			"json",
			"fortran"
		],
		most: "number"
	},
	"cut-archive": {},
	"large-entry": { most: "number" },
	"large-archive": { most: "number" },
	"damaged-entry": {},
	"archive-without-log": { files: "number" },
	"settings-withheld": {
		settings: "number",
		names: "texts"
	},
	"several-trainings": { trainings: "number" },
	"trainings-at-once": { trainings: "number" },
	"trainings-mixed": { trainings: "number" },
	"learning-rate-range-test": {
		lowest: "number",
		highest: "number"
	},
	"not-evaluated-yet": { points: "number" },
	"final-evaluation": {
		step: "number",
		series: "number"
	},
	"series-not-placed": {
		names: "texts",
		more: "number"
	},
	"artifact-gone": {},
	"artifact-without-log": { files: "number" },
	"artifact-files": { most: "number" },
	"no-artifact": {
		names: "texts",
		made: "texts",
		more: "number"
	},
	"expired-artifacts": {
		made: "texts",
		days: "texts",
		more: "number"
	},
	"many-artifacts": { most: "number" },
	"forbidden-artifacts": { status: "number" },
	"series-left-out": {
		series: "number",
		nameBytes: "number",
		rows: "number"
	},
	"many-series": {
		series: "number",
		most: "number"
	},
	"long-names": {
		count: "number",
		most: "number"
	},
	"many-settings": {
		count: "number",
		most: "number"
	},
	"more-problems": { count: "number" },
	"shard-baseline": { shards: "number" },
	"untrusted-report": { reports: "number" },
	"undated-reports": { reports: "number" },
	"nothing-read": {
		files: "number",
		first: "texts",
		known: "texts"
	},
	"baseline-without-log": {}
};

// build/src/text/problems/archives.js
const ARCHIVES = {
	"cut-archive": {
		message: "the archive is truncated: only what is complete was read",
		hint: "Was it still being written, or was the download cut? Pack or fetch it again."
	},
	"large-entry": {
		message: ({ most }) => say`more than ${most} bytes: left out of the archive`,
		hint: "Unpack the archive and give the folder: files are then read piece by piece."
	},
	"large-archive": {
		message: ({ most }) => say`the archive holds more than ${most} bytes: the rest was left out`,
		hint: "Pack the logs only, or unpack it and give the folder."
	},
	"damaged-entry": {
		message: "damaged inside the archive (checksum)",
		hint: "Everything else was read. Copy the archive again."
	},
	"archive-without-log": {
		message: ({ files }) => say`an archive of ${files} files, none of them a metric log`,
		hint: "Look what it holds."
	}
};

// build/src/text/problems/left-out.js
const WRITING = "The training was still writing, or was stopped.";
const EMPTY_CELL = "Leave a cell empty where there is no value.";
const LEFT_OUT$1 = {
	"cut-line": {
		message: "the last line is incomplete (truncated) and was left out",
		hint: WRITING
	},
	"long-line": {
		message: "a line of over 50 MB was left out",
		hint: ({ of }) => of === "table" ? say`Is this file a table at all?` : say`Is it a log at all?`
	},
	"open-quote": {
		message: "a quote is never closed: read as an ordinary character",
		hint: "Remove or double it."
	},
	"column-twice": {
		message: ({ name: column }) => say`two columns are called \u201c${name(column)}\u201d: the first is used`,
		hint: "Give every column a name of its own."
	},
	"ragged-rows": {
		message: ({ count, cells, expected }) => say`${lines(count)} left out: ${cells} cells where the header has ${expected}`,
		hint: "Every row needs a cell for every column, empty where there is no value."
	},
	"unnamed-cell": {
		message: "rows have one cell more than the header has names: the last one was left out",
		hint: "Give it a name in the header if it is wanted."
	},
	"rows-without-number": {
		message: ({ count, first }) => say`${lines(count)} without a number left out, the first is \u201c${name(first)}\u201d`,
		hint: "Nothing to do if it is a remark; else check the separator."
	},
	"column-cells-no-number": {
		message: ({ count, column, first }) => say`${count === 1 ? "one cell" : `${count} cells`} of column \u201c${name(column)}\u201d left out: \u201c${name(first)}\u201d is no number`,
		hint: EMPTY_CELL
	},
	"cells-no-number": {
		message: ({ count, first }) => say`${count} cells left out, the first is \u201c${name(first)}\u201d`,
		hint: EMPTY_CELL
	},
	"lines-no-metric": {
		message: ({ count, first }) => say`${count} lines left out, the first is \u201c${name(first)}\u201d`,
		hint: "A line is `timestamp value step`."
	},
	"lines-no-object": {
		message: ({ count, first }) => say`${count === 1 ? "one line is" : `${count} lines are`} no JSON object, the first is \u201c${name(first)}\u201d`,
		hint: "They were left out; the others were read."
	},
	"entries-no-object": {
		message: ({ count, first }) => say`${count} entries are no objects, the first is number ${first}`,
		hint: "Every entry has to be an object."
	},
	"history-no-object": {
		message: ({ count, first }) => say`${count} entries of log_history are no objects, the first is number ${first}`,
		hint: "They were left out."
	},
	"cut-json": {
		message: "the JSON ends in the middle: complete iterations were read",
		hint: "The training was still running, or was killed."
	},
	"damaged-events": {
		message: ({ count }) => count === 1 ? say`a record does not match its checksum` : say`${count} records do not match their checksums, this is the first`,
		hint: "They were left out. Copy the file again; if it stays, the disk or the writer damaged it."
	},
	"no-events": {
		message: ({ count }) => say`${count === 1 ? "a record is" : `${count} records are`} no event`,
		hint: "They were left out."
	},
	"damaged-records": {
		message: ({ records }) => say`${records} records do not match their checksums: left out`,
		hint: "Copy the file again."
	},
	"damaged-length": {
		message: "the length of a record does not match its checksum: nothing behind it can be read",
		hint: ({ atStart }) => atStart ? say`Is it an event file? Copy it again.` : say`Everything before was read. Copy the file again.`
	},
	"cut-record": {
		message: "the last record is truncated",
		hint: "The training was still writing, or was stopped; everything before was read."
	},
	"long-record": {
		message: "a record of over 16 MB was left out",
		hint: "Scalars are not affected by it."
	},
	"damaged-columns": {
		message: "damaged in part: some columns lack values",
		hint: "Everything else was read. Write it again."
	},
	"reader-failed": {
		message: ({ reader, said }) => say`the reader \u201c${reader}\u201d failed: ${said}`,
		hint: "This is a bug in curvelint: please report it with the file."
	}
};
function lines(count) {
	return count === 1 ? "one line" : `${count} lines`;
}

// build/src/text/problems/line-counts.js
function lineCounts({ numbers, metrics, positions }) {
	if (numbers === 0) return say`text without a number`;
	if (metrics === 1 && numbers === 1) return say`one line with a metric: a curve needs at least two`;
	const lines = numbers === 1 ? "one line with a number" : `${numbers} lines with numbers`;
	if (metrics === 0) return say`${lines}, none with a name that is known as a metric`;
	const named = metrics === 1 ? "only one with a metric" : `${metrics} of them with a metric, but no two alike`;
	return say`${lines}, ${named}; ${positions === 0 ? "none" : positions} with an epoch or a step`;
}
function likeThis({ metrics }) {
	return metrics === 0 ? say`Write names beside the numbers, such as \u201cepoch 3 train_loss 0.52 val_loss 0.61\u201d.` : say`Write the same line every epoch, such as \u201cepoch 3 train_loss 0.52 val_loss 0.61\u201d.`;
}

// build/src/text/problems/no-log.js
const PREDICTIONS$1 = {
	array: "a NumPy array",
	arrays: "NumPy arrays",
	table: "a Parquet table"
};
const BINARIES = {
	zip: "a zip archive",
	gzip: "a gzip file",
	database: "an SQLite database",
	columns: "a Parquet file",
	array: "a NumPy array",
	picture: "a picture",
	document: "a PDF document",
	tracker: "a W&B run file",
	pickle: "a Python pickle",
	unknown: "a binary file"
};
const NOT_TAKEN = {
	examples: "one row an example (predictions, labels), no curves of a training",
	cases: "one row a test case, a file or a class: results of an evaluation, no curves of a training",
	fits: "one row a model, a setting or a fit: final scores of several trainings, no curves of one",
	settings: "settings of a training, without values that were measured",
	lookup: "a list to look things up in (packages, vectors, the parts of a model), no log",
	matrix: "a confusion matrix",
	statistics: "statistics of a model or its data",
	notebook: "a notebook without output of a training that can be read"
};
const NO_LOG = {
	"empty-file": {
		message: "the file is empty (0 bytes)",
		hint: "The training stopped before it logged anything, or is still starting."
	},
	"blank-file": {
		message: "the file is empty (white space only)",
		hint: "The training stopped before it logged anything."
	},
	"lfs-pointer": {
		message: "a Git LFS pointer, not the log itself: the file was not fetched",
		hint: "Set `lfs: true` for actions/checkout, or run `git lfs pull`."
	},
	"dvc-pointer": {
		message: "a DVC pointer, not the log itself",
		hint: "Run `dvc pull` first."
	},
	"web-page": {
		message: "a web page (HTML), not a log: perhaps the answer to a download that failed",
		hint: "Open it in a browser; it usually says what went wrong."
	},
	"own-report": {
		message: "a report of curvelint, not a log",
		hint: "Give it as the baseline, or leave it out with `!`."
	},
	"settings-file": {
		message: "settings of a training, not its log",
		hint: "Give the log beside it, or the folder: its settings are then read with it."
	},
	predictions: {
		message: ({ kind }) => say`${PREDICTIONS$1[kind]} with predictions or scores of single examples: recognized, not read`,
		hint: "Curves are in the log of the training; name that."
	},
	"predictions-of-no-run": {
		message: ({ runs }) => runs === 0 ? say`predictions of single examples that belong to no run` : say`predictions of single examples that may belong to ${runs} runs`,
		hint: "Put the file into the folder of its run, or give it the name of its log."
	},
	"predictions-of-other-split": {
		message: ({ split }) => split === "" ? say`predictions whose name says no split, beside others of the validation set: not taken` : say`predictions of the ${name(split)} set: not taken`,
		hint: "Only predictions of the validation set that the log tells of are judged."
	},
	"predictions-without-place": {
		message: ({ at }) => Number.isFinite(at) ? say`predictions of ${short(at)}, where another file has some, too: not taken` : say`predictions that say nowhere of which epoch or step of the log they are: not taken`,
		hint: "Write the epoch (or step) into the file or its name: epoch-40.npz."
	},
	"predictions-of-other-examples": {
		message: ({ here, logged, at }) => say`the accuracy of these predictions is ${short(here)}, and the log has ${short(logged)} at ${short(at)}: other examples than those of the log`,
		hint: "Write predictions of the validation set that the log tells of, with the epoch (or step) as the log counts it. This checkpoint explains nothing and decides nothing."
	},
	"not-taken": {
		message: ({ why }) => say`not taken: ${NOT_TAKEN[why]}`,
		hint: ({ why }) => why === "notebook" ? say`Save what its cells printed as text, or write the metrics to a CSV file.` : say`Name the log that has one row an epoch or step. A table with a column epoch or step that increases is always read.`
	},
	"binary-file": {
		message: ({ kind }) => say`${BINARIES[kind]}, not a metric log`,
		hint: "Name the file that the training writes its losses and scores to."
	},
	"no-metric-log": {
		message: (counts) => say`not a metric log: ${lineCounts(counts)}`,
		hint: (counts) => counts.numbers === 0 ? say`Name the file that the training writes its losses and scores to.` : likeThis(counts)
	},
	"wide-table": {
		message: ({ columns }) => say`a table of ${columns} columns or more: too wide for a metric log, not read`,
		hint: "Export the metrics alone."
	},
	"no-metric-values": {
		message: "no values of a metric in it",
		hint: "Are all its columns words, or positions (epoch, step, time)?"
	}
};

// build/src/text/problems/not-had.js
const NOT_HAD = {
	"no-such-path": {
		message: "no such file or folder",
		hint: ({ root, near }) => meant(near) ?? say`It was looked for in ${name(root)}.`
	},
	"no-folder": {
		message: "no file matches",
		hint: ({ folder, near }) => meant(near) ?? say`There is no folder ${name(folder)}.`
	},
	"no-match": {
		message: "no file matches",
		hint: "Check the path."
	},
	"empty-folder": {
		message: "the folder holds no files",
		hint: "Check the path."
	},
	"unlistable-folder": {
		message: ({ reason }) => say`the folder can't be listed${because(reason)}`,
		hint: "Check its permissions."
	},
	"folder-named-as-log": {
		message: "a folder, not a file, and empty",
		hint: "Check the step that writes or copies the log."
	},
	"brace-alternatives": {
		message: "too many alternatives in braces",
		hint: "Write fewer of them, or several patterns."
	},
	"too-many-files": {
		message: ({ most }) => say`more than ${most} files: the rest was left out`,
		hint: "Use a narrower pattern."
	},
	"no-log-among": {
		message: ({ files }) => files === 1 ? say`one file, and it is no metric log` : say`${files} files, none of them a metric log`,
		hint: "Name the file that the training writes its losses and scores to, or its folder."
	},
	"not-a-file": {
		message: "not a regular file",
		hint: "Name a file."
	},
	"link-or-device": {
		message: "not a regular file (a link to a file, a pipe or a device)",
		hint: "Name the file itself."
	},
	device: {
		message: "not a regular file (a pipe or a device): not read",
		hint: "Write the log to a file."
	},
	"broken-link": {
		message: "a symbolic link that leads nowhere",
		hint: "Its target was moved, or was never copied here."
	},
	"leaving-link": {
		message: "a symbolic link that leads out of the folder: not followed",
		hint: "Name its target itself."
	},
	unopenable: {
		message: ({ reason }) => say`can't be opened${because(reason)}`,
		hint: "Check that it exists and may be read."
	},
	unreadable: {
		message: ({ reason }) => say`can't be read${because(reason)}`,
		hint: "Try again; if it stays, copy the file."
	},
	"large-file": {
		message: ({ bytes, most }) => say`${bytes} bytes: more than ${most} are not read`,
		hint: "Log less often, or split the file."
	},
	"changed-file": {
		message: "the file changed while it was read",
		hint: "The training may still be running: read it when it has ended."
	},
	"passed-over": {
		message: ({ axis, folder, examples, document, notebook, cases, fits, statistics, settings, names }) => {
			const counts = [
				axis,
				folder,
				examples,
				document,
				notebook,
				cases,
				fits,
				statistics,
				settings
			];
			const kinds = [
				counted(axis, "table", "without an epoch or step column that increases"),
				counted(folder, "file", "in folders of data, tests or code"),
				counted(examples, "table", "of single examples"),
				counted(document, "document", "with a table of metrics"),
				counted(notebook, "notebook", "without output of a training that can be read"),
				counted(cases, "file", "with one row a test case or class"),
				counted(fits, "file", "with one row a model, setting or fit"),
				counted(statistics, "file", "of statistics"),
				counted(settings, "file", "of settings or vectors")
			].filter((kind) => kind !== "");
			const total = counts.reduce((sum, count) => sum + count, 0);
			return say`not taken: ${kinds.join(", ")}: ${namesText(names, total)}`;
		},
		hint: ({ axis, folder, examples, document, names }) => axis + folder > 0 || examples === 0 && document > 0 ? say`What is named is read, as with \u201cmetrics: ${name(asYaml(names[0] ?? ""))}\u201d.` : say`None of them has a column epoch or step that increases; with one, a file that is named is read.`
	},
	"deleted-run": {
		message: "a metric of a deleted run",
		hint: "Restore the run in MLflow to have it read."
	}
};
function meant(near) {
	return near === "" ? null : say`Did you mean ${name(near)}?`;
}
function counted(count, what, which) {
	return count === 0 ? "" : `${count} ${what}${count === 1 ? "" : "s"} ${which}`;
}
function asYaml(path) {
	const plain = path.startsWith("!") ? `./${path}` : path;
	return /^[\w./][\w./ -]*$/.test(plain) && plain.trim() === plain ? plain : JSON.stringify(plain);
}
function because(reason) {
	if (reason === "") return "";
	return reason === "ELOOP" ? ": it is a symbolic link" : `: ${reason}`;
}

// build/src/text/problems/predictions.js
const AS_PICKLE = "Save numbers or strings: np.savez(path, probs=probs, labels=labels) with arrays of one plain type.";
const OUR_COLUMNS = "Give it the columns id, label, and either prob_0, prob_1, \u2026 or predicted.";
const NOT_JUDGED = {
	"multi-label": "the labels are several classes an example (multi-label)",
	"soft-labels": "the labels are shares of several classes (soft labels)",
	regression: "the labels or the outputs are measurements, not classes (regression)",
	sigmoids: "the scores lie between 0 and 1 and don\u2019t add up to 1, as one sigmoid a class gives",
	texts: "nearly every example has a label of its own: texts, no classes"
};
const DAMAGED = {
	header: "its header can't be read",
	archive: "its list of arrays can't be read: it is truncated or damaged",
	checksum: "it does not match its checksum",
	data: "its packed bytes can't be unpacked",
	encrypted: "it is encrypted or packed in a way that is not read",
	columns: "some of its columns can't be read",
	json: "it is not valid JSON"
};
const LENGTHS = {
	labels: "labels",
	ids: "ids",
	"class-names": "names of classes"
};
const LEFT_OUT = {
	scores: "with NaN or infinite scores",
	labels: "without a label (none, or \u2212100)",
	ids: "without an id, or with one of over 256 characters",
	cells: "that can't be read"
};
const TOO_MANY = {
	examples: "examples of one checkpoint",
	"all-examples": "examples of all checkpoints together",
	"all-files": "examples in all files together",
	classes: "classes",
	checkpoints: "checkpoints: is the column of epochs or steps one number an example?",
	numbers: "scores in one file",
	entries: "arrays in one file",
	cells: "cells in one row group"
};
const TOO_LARGE = {
	line: "a line or an object is larger than",
	entry: "an array is unpacked larger than",
	header: "the header of an array is larger than",
	json: "the JSON is larger than",
	fortran: "a compressed array in Fortran order is larger than"
};
const PREDICTIONS = {
	"predictions-no-scores": {
		message: ({ names }) => say`no scores and no predicted classes: it holds ${listOf(names)}`,
		hint: "Call them probs, logits or predictions in arrays, and prob_0, prob_1, \u2026 or predicted in tables."
	},
	"predictions-no-labels": {
		message: ({ names }) => say`scores of single examples without their labels: recognized, not read (looked for ${listOf(names)})`,
		hint: "Save the true classes with it: an array or a column labels, or labels.npy in the same folder."
	},
	"predictions-lengths": {
		message: ({ of, scores, others }) => say`${others} ${LENGTHS[of]} for ${scores} ${of === "class-names" ? "classes" : "examples"}`,
		hint: "Both have to be of the same evaluation: save them together."
	},
	"predictions-shape": {
		message: ({ array, shape }) => say`the array \u201c${name(array)}\u201d has the shape (${shape.join(", ")}), which is not read`,
		hint: "Scores are examples \u00d7 classes, labels one class an example. Flatten the positions of tokens or pixels."
	},
	"predictions-type": {
		message: ({ array, kind, type }) => kind === "pickle" ? say`the array \u201c${name(array)}\u201d holds Python objects (a pickle), which are never loaded` : kind === "structured" ? say`the array \u201c${name(array)}\u201d is of a structured type, which is not read` : say`the array \u201c${name(array)}\u201d is of the type \u201c${name(type)}\u201d, which is not read`,
		hint: AS_PICKLE
	},
	"predictions-truncated": {
		message: ({ array, bytes, expected }) => say`${array === "" ? [] : say`\u201c${name(array)}\u201d is `}truncated: ${bytes} bytes where it says ${expected}`,
		hint: "Was it still being written, or was the copy cut? Save or copy it again."
	},
	"predictions-damaged": {
		message: ({ array, part }) => say`${array === "" ? [] : say`\u201c${name(array)}\u201d: `}${DAMAGED[part]}`,
		hint: "Save or copy it again."
	},
	"predictions-not-judged": {
		message: ({ kind }) => say`${NOT_JUDGED[kind]}: that is not judged yet`,
		hint: "Only predictions with one class an example are judged so far."
	},
	"predictions-label": {
		message: ({ row, label, classes }) => label === "" ? say`row ${row} has a label that is none of the ${classes} classes` : say`row ${row} has the label \u201c${name(label)}\u201d, and there are ${classes} classes`,
		hint: "Labels are 0 to the number of classes \u2212 1, or names of the columns of scores."
	},
	"predictions-labels-from-one": {
		message: ({ classes }) => say`the labels run from 1 to ${classes}: taken as the classes 0 to ${classes - 1}`,
		hint: "Nothing to do, unless a class is missing."
	},
	"predictions-label-words": {
		message: ({ first }) => say`the labels are words${first.length === 0 ? [] : say` (${listOf(first)})`}, and nothing says which of the scores is whose`,
		hint: "Save class_names in the order of the scores, or name the columns of scores after the classes."
	},
	"predictions-left-out": {
		message: ({ why, count, row }) => say`${count === 1 ? "one example" : `${count} examples`} ${LEFT_OUT[why]} left out, the first in row ${row}`,
		hint: "The others were read."
	},
	"predictions-same-ids": {
		message: ({ count, first }) => say`${count === 1 ? "one example has" : `${count} examples have`} an id that another has${first === "" ? [] : say`, the first is \u201c${name(first)}\u201d`}`,
		hint: "The first of each was taken. Give every example an id of its own."
	},
	"predictions-no-probabilities": {
		message: ({ row, lowest, highest, sum }) => say`called probabilities, but those of row ${row} are ${short(lowest)} to ${short(highest)} with the sum ${short(sum)}`,
		hint: "Call them logits if they were not put through softmax. One sigmoid a class is not judged yet."
	},
	"predictions-no-logits": {
		message: "called logits, but every row is between 0 and 1 with the sum 1: taken as probabilities",
		hint: "Call them probs."
	},
	"predictions-empty": {
		message: "no example that can be used",
		hint: "Save one row an example: its label, and its scores or the predicted class."
	},
	"predictions-too-many": {
		message: ({ of, most }) => say`more than ${most} ${TOO_MANY[of]}`,
		hint: ({ of }) => of === "checkpoints" ? [OUR_COLUMNS] : say`Save fewer of them, or split the file.`
	},
	"predictions-too-large": {
		message: ({ of, most }) => say`${TOO_LARGE[of]} ${most} bytes`,
		hint: ({ of }) => of === "json" || of === "line" ? say`Write JSON Lines with one example a line, CSV, or arrays of NumPy.` : say`Save it with np.savez or np.save, in C order.`
	}
};
function listOf(names) {
	if (names.length === 0) return ["nothing"];
	return joined(names.map((one) => say`\u201c${name(one)}\u201d`), ", ");
}

// build/src/text/problems/together.js
const ALL_WANTED = "Name the log in your own workflow, from its own disk, if all of it is wanted.";
const TOGETHER = {
	"settings-withheld": {
		message: ({ settings, names }) => {
			const named = joined(names.map((one) => say`\u201c${name(one)}\u201d`), ", ");
			const more = settings > names.length ? say` and ${settings - names.length} more` : [];
			const whose = settings === 1 ? "its name or value looks like a secret" : "their names or values look like secrets";
			return say`${settings === 1 ? "one setting" : `${settings} settings`} withheld, ${whose}: ${named}${more}`;
		},
		hint: "Nothing of their values was kept. Give secrets to a training by its environment, not by its settings."
	},
	"several-trainings": {
		message: ({ trainings }) => say`the file holds ${trainings} trainings, one after the other: the axis starts again`,
		hint: "They are read as separate runs. Write each training into a file of its own."
	},
	"trainings-at-once": {
		message: ({ trainings }) => say`${trainings} trainings wrote into this file at the same time: their lines were told apart by the epochs or steps, which count up in each of them`,
		hint: "They are read as separate runs. Write each training into a file of its own."
	},
	"trainings-mixed": {
		message: ({ trainings }) => trainings > 1 ? say`at least ${trainings} trainings wrote into this file at the same time, and no line says of which it is: their curves cannot be told apart, so none was read` : say`several trainings wrote into this file at the same time, and no line says of which it is: their curves cannot be told apart, so none was read`,
		hint: "Write each training into a file of its own."
	},
	"learning-rate-range-test": {
		message: ({ lowest, highest }) => say`a learning-rate range test: the learning rate only rises, from ${short(lowest)} to ${short(highest)}, until the loss blows up; it is no training to be judged, so it was left out`,
		hint: "Leave its file out of the logs, or give it a folder of its own."
	},
	"not-evaluated-yet": {
		message: ({ points }) => say`the first ${points} values of all validation metrics are 0: nothing was evaluated yet, they were left out`,
		hint: "Evaluate every epoch (Ultralytics: val=True) to have a validation curve."
	},
	"final-evaluation": {
		message: ({ step }) => say`the last evaluation, at step ${step}, was made after the training had ended: it is no point of the curve and was left out`,
		hint: "Log an evaluation of the best checkpoint under a name of its own."
	},
	"series-not-placed": {
		message: ({ names, more }) => say`a second log of the same run holds ${namesOf(names)}${others(more)}, but says not where along the run: left out`,
		hint: "Log it with the epoch or the step."
	},
	"artifact-gone": {
		message: "the artifact has expired or was deleted",
		hint: "Run the training again."
	},
	"artifact-without-log": {
		message: ({ files }) => say`${files} files, none of them a metric log`,
		hint: "Upload the logs."
	},
	"artifact-files": {
		message: ({ most }) => say`more than ${most} files in all: the rest was left out`,
		hint: "Upload the logs only."
	},
	"no-artifact": {
		message: ({ names, made, more }) => {
			const wanted = namesOf(names, " or ");
			if (made.length === 0) return say`none is called ${wanted}: the run has none`;
			return say`none is called ${wanted}: the run has ${namesOf(made)}${others(more)}`;
		},
		hint: ({ made }) => made.length === 0 ? say`Upload the logs with actions/upload-artifact.` : say`Upload the logs under such a name, or name their artifact in the input artifacts.`
	},
	"expired-artifacts": {
		message: ({ made, days, more }) => {
			const each = made.map((one, i) => days[i] ? say`${name(one)} on ${name(days[i])}` : [name(one)]);
			return say`all that are wanted have expired: ${joined(each, ", ")}${others(more)}`;
		},
		hint: "Run the training again; retention-days of actions/upload-artifact says how long they stay."
	},
	"undated-reports": {
		message: ({ reports }) => say`${reports === 1 ? "one report of the history does" : `${reports} reports of the history do`} not say when the commit was made: all are taken in the order of their names`,
		hint: "Let the names of the files begin with a date or a number that grows."
	},
	"shard-baseline": {
		message: ({ shards }) => say`the baseline that ${shards} of the reports were compared with is not taken`,
		hint: "Give it where they are merged: --baseline, or the input baseline."
	},
	"untrusted-report": {
		message: ({ reports }) => say`${reports} report.json of a run that others decide about: not taken`,
		hint: "Upload the logs instead (what the training wrote): they are read and judged here."
	},
	"many-artifacts": {
		message: ({ most }) => say`more than ${most}: the rest was left out`,
		hint: "Upload fewer, or merge them."
	},
	"forbidden-artifacts": {
		message: ({ status }) => status === 401 ? [TOKEN_REFUSED] : say`the token may not read them (${status})`,
		hint: ({ status }) => status === 401 ? say`Leave out the input token, or give a valid one.` : say`Add "actions: read" to the permissions of the job.`
	},
	"series-left-out": {
		message: ({ series, nameBytes, rows }) => say`${series} series left out: a name of more than ${nameBytes} bytes, or more than ${rows} rows`,
		hint: ALL_WANTED
	},
	"many-series": {
		message: ({ series, most }) => say`${series} series: only the first ${most} were taken`,
		hint: ALL_WANTED
	},
	"long-names": {
		message: ({ count, most }) => say`${count} ${count === 1 ? "name" : "names"} of more than ${most} characters: what they name was left out`,
		hint: "Give short names to metrics and settings."
	},
	"many-settings": {
		message: ({ count, most }) => say`${count} settings: only the first ${most} were taken`,
		hint: "Log settings, not data."
	},
	"more-problems": {
		message: ({ count }) => say`${count} more problems in the same file`,
		hint: "Mend the first ones: the others are often alike."
	},
	"nothing-read": {
		message: ({ files, first }) => {
			const names = namesOf(first);
			if (files === 0) return say`no training log could be read: no file was found`;
			if (files === 1) return say`no training log could be read: ${names} was looked at`;
			return say`no training log could be read: ${files} files were looked at, for instance ${names}`;
		},
		hint: ({ known }) => say`Known formats: ${headsOf(known).join(", ")}.`
	},
	"baseline-without-log": {
		message: "the baseline holds no training log that can be read",
		hint: "Give a report.json or the logs of the base branch."
	}
};
function headsOf(known) {
	return [...new Set(known.map((title) => title.split(":", 1)[0] ?? title))];
}
function namesOf(texts, between = ", ") {
	return joined(texts.map((one) => [name(one)]), between);
}
function others(more) {
	return more > 0 ? ` and ${more} more` : "";
}

// build/src/text/problems/too-little.js
const STOPPED = "The training stopped before it logged anything.";
const EVERY_EPOCH = "Log every epoch, not the final result only.";
function quoted(names) {
	return joined(names.map((one) => say`\u201c${name(one)}\u201d`), ", ");
}
const TOO_LITTLE = {
	"header-only": {
		message: "a header and no row below it",
		hint: STOPPED
	},
	"one-row": {
		message: "only one row: a curve needs at least two",
		hint: EVERY_EPOCH
	},
	"few-rows": {
		message: "fewer than two rows: no curve yet",
		hint: EVERY_EPOCH
	},
	"no-history": {
		message: "no history: the run logged no metrics",
		hint: "It crashed before its first wandb.log(), or logs elsewhere."
	},
	"empty-history": {
		message: "log_history holds no values",
		hint: "The training stopped before it logged, or logging_steps is longer than it."
	},
	"no-scalars": {
		message: ({ records }) => records <= 1 ? say`no scalars: the file holds its header only` : say`no scalars in ${records} records`,
		hint: ({ records }) => records <= 1 ? say`The training ended before it logged anything.` : say`It holds graphs, images or texts only; name the file with the metrics.`
	},
	"no-number-column": {
		message: "no column of numbers in it",
		hint: "The run logged nothing, or the export was empty."
	},
	"no-repeated-lines": {
		message: lineCounts,
		hint: likeThis
	},
	"position-guessed": {
		message: ({ by, points }) => by === "order" ? say`no line of metrics says its epoch or step: ${points} points lie in the order of the lines` : by === "list" ? say`lists of values say no epoch or step: their ${points} values were taken as one an epoch` : say`metrics stand above the first epoch or step: they were taken as measured before the training`,
		hint: "Write the epoch or the step on every line of metrics."
	},
	"split-guessed": {
		message: "every epoch has two lines with the same names, and neither says which data it is of: the first was read as training, the second as validation",
		hint: "If it is the other way round, the curves are swapped. Write \u201ctrain\u201d and \u201cval\u201d into the lines."
	},
	"names-guessed": {
		message: ({ names }) => say`short names were taken for metrics: ${quoted(names)}`,
		hint: "Write names that say it, such as \u201closs\u201d, \u201cval_loss\u201d, \u201cacc\u201d and \u201clr\u201d."
	},
	"measure-guessed": {
		message: ({ names, as }) => {
			const taken = {
				loss: "losses",
				score: "scores",
				part: "parts of a loss",
				rate: "learning rates"
			}[as];
			return say`${quoted(names)}: no name says what was measured, by values and neighbours they were taken for ${taken}`;
		},
		hint: "Name the metric as well, such as \u201ctrain_loss\u201d and \u201cval_loss\u201d."
	},
	"other-workers": {
		message: ({ read, count }) => say`several processes of one training wrote into this file: only the lines of ${name(read)} were read, and ${count === 1 ? "one line" : `${count} lines`} of the others left out`,
		hint: "Nothing is lost if they log the same metrics. If they are separate trainings, write each into a file of its own."
	},
	"workers-apart": {
		message: ({ workers, names }) => {
			const first = joined(names.map((one) => say`${name(one)}`), ", ");
			const more = workers > names.length ? ` and ${workers - names.length} more` : "";
			return say`${workers} trainings wrote into this file, each with its name in front of its lines: ${first}${more}`;
		},
		hint: "They are read as separate runs. If they are processes of one training, let only one of them log."
	},
	"notebook-without-log": {
		message: ({ cells }) => cells === 0 ? say`a notebook without output` : say`a notebook: no output of its ${cells === 1 ? "one cell" : `${cells} cells`} holds repeated lines of metrics`,
		hint: "Run it and save it with its output, or write the metrics into a CSV or JSON Lines file."
	},
	"summary-of-results": {
		message: "one value a name: a summary of results, not a log",
		hint: "Log every epoch: one list of numbers per metric, or one object a line."
	},
	"mostly-non-finite": {
		message: ({ names, bad, points, more, row }) => {
			const series = names.map((one, i) => say`\u201c${name(one)}\u201d (${bad[i] ?? 0} of ${points[i] ?? 0} values)`);
			const others = more > 0 ? ` and ${more} more` : "";
			return say`mostly NaN or infinite: ${joined(series, ", ")}${others}, the first in row ${row}`;
		},
		hint: "They are kept and judged; leave a cell empty where a value was not computed."
	}
};

// build/src/text/problems/problem-text.js
const TEMPLATES = {
	error: {
		message: ({ message }) => [message],
		hint: ({ hint }) => [hint]
	},
	...NO_LOG,
	...TOO_LITTLE,
	...LEFT_OUT$1,
	...NOT_HAD,
	...PREDICTIONS,
	...ARCHIVES,
	...TOGETHER
};
function problemText(problem) {
	const { message, hint } = TEMPLATES[problem.id];
	const said = sentenceOf(message, problem.values);
	return {
		message: problem.inBaseline ? say`baseline: ${said}` : said,
		hint: sentenceOf(hint, problem.values)
	};
}
function problemSentence(problem) {
	const { message, hint } = problemText(problem);
	return plain(hint) === "" ? message : say`${message}. ${hint}`;
}
function sentenceOf(words, values) {
	return typeof words === "string" ? say`${words}` : words(values);
}

// build/src/text/drop-effect.js
function dropText(drop) {
	return `${effectText(drop)}${timingText(drop)}`;
}
function effectText({ effect, lasted }) {
	if (effect.id === "untold") return "too close to an end or to another drop to tell";
	const what = effect.values.of === "loss" ? "validation loss" : "validation error";
	if (effect.id === "no-gain") return `no measurable improvement of ${what}`;
	const { before, after, repaired, net } = effect.values;
	const share = before.value > 0 && after.value >= 0 ? ` (${percent((after.value - before.value) / before.value)})` : "";
	const gain = `${what} ${readingsText([before, after])}${share}`;
	const stayed = Number.isNaN(lasted) ? "" : `, gone again after ${lasted} evaluations`;
	return `${repaired ? "repaired the rise before it: " : ""}${gain}${netText(net)}${stayed}`;
}
function netText(net) {
	if (net < .99) return ", better than ever before";
	return net < 1.01 ? ", level with the best before" : ", not as good as the best before";
}
function timingText({ plateau, forgone }) {
	if (plateau > 0) return `; it came late: nothing had moved for ${plateau} evaluations`;
	return forgone > 0 ? `; it came early: staying promised ${percent(forgone)} more` : "";
}

// build/src/text/skip-reason.js
function skipText(why, needs) {
	switch (why.id) {
		case "off": return say`switched off in the config`;
		case "profile": return why.values.profile === "llm-pretrain" ? say`not meaningful where every token is seen once` : say`not meaningful for the profile ${why.values.profile}`;
		case "needs": return say`needs ${needs}`;
		case "no-validation": return say`no validation loss or score was logged`;
		case "not-computed": return say`${name(why.values.metric)} is constant (${why.values.value}): it was not computed`;
		case "constant": return say`${name(why.values.metric)} never changes`;
		case "few-points": {
			const { points, needed, axis } = why.values;
			return say`not enough evidence: ${points} ${axis === "row" ? "row" : "point"}${points === 1 ? "" : "s"}, this rule needs ${needed}`;
		}
		case "too-few": {
			const { points, needed, axis } = why.values;
			return say`not enough evidence: ${points} ${axis === "row" ? "rows" : "evaluations"}, ${needed} are needed`;
		}
	}
}

// build/src/text/run-ids.js
const ONLY_A_NUMBER = /^(?:#|(?:seed|run|rep|repeat|trial|version|s|exp)[-_ ]?)?\d*$/i;
function runIds(runPaths) {
	const paths = runPaths.map((path) => path.split("/"));
	const shortest = Math.min(...paths.map((parts) => parts.length));
	const shared = (pick) => {
		let count = 0;
		while (count < shortest - 1 && paths.every((parts) => pick(parts, count) === pick(paths[0], count))) count += 1;
		return count;
	};
	const behind = paths.length > 1 ? shared((parts, i) => parts[parts.length - 1 - i]) : 0;
	let common = Math.min(shared((parts, i) => parts[i]), shortest - 1 - behind);
	const rest = (parts, from) => parts.slice(from, parts.length - behind);
	const bare = (from) => paths.every((parts) => rest(parts, from).every((part) => ONLY_A_NUMBER.test(part)));
	while (common > 0 && bare(common)) common -= 1;
	const ids = paths.map((parts) => rest(parts, common).join("/") || "run");
	const seen = /* @__PURE__ */ new Map();
	return ids.map((id) => {
		const count = (seen.get(id) ?? 0) + 1;
		seen.set(id, count);
		return count === 1 ? id : `${id}#${count}`;
	});
}

// build/src/text/secrets/withheld-problem.js
const MAX_NAMED$1 = 3;
function withheldProblem(file, settings) {
	const names = settings.slice(0, MAX_NAMED$1);
	return {
		file,
		id: "settings-withheld",
		values: {
			settings: settings.length,
			names
		}
	};
}

// build/src/math/tests/rising-contrast.js
const MAX_CORRELATION = .95;
const PARAMETERS = 3;
function risingContrast(values, floor = 0) {
	const n = values.length;
	if (n < 5) return NaN;
	const mean = values.reduce((sum, value) => sum + value, 0) / n;
	const centered = values.map((value) => value - mean);
	const total = centered.reduce((sum, value) => sum + value * value, 0);
	const weights = centered.map((_, i) => i - (n - 1) / 2);
	const squares = weights.reduce((sum, weight) => sum + weight * weight, 0);
	const slope = weights.reduce((sum, weight, i) => sum + weight * centered[i], 0) / squares;
	const rise = slope * Math.sqrt(squares);
	const { at, explained, steepest } = steps(centered);
	const line = centered.map((value, i) => value - slope * weights[i]);
	const parts = [levelOf(centered, 0, at), levelOf(centered, at, n)];
	const stepped = centered.map((value, i) => value - parts[i < at ? 0 : 1]);
	const left = Math.max(0, total - Math.max(rise * rise, explained));
	const variance = Math.max(left / (n - PARAMETERS), floor * floor);
	const rho = Math.min(MAX_CORRELATION, Math.max(0, unbiased(line), unbiased(stepped)));
	const contrast = Math.max(rise, steepest);
	return contrast > 0 ? contrast / Math.sqrt(variance * (1 + rho) / (1 - rho)) : 0;
}
function steps(centered) {
	const n = centered.length;
	let [at, explained, steepest, sum] = [
		1,
		0,
		0,
		0
	];
	for (let k = 1; k < n; k += 1) {
		sum += centered[k - 1];
		const step = -sum * Math.sqrt(n / (k * (n - k)));
		steepest = Math.max(steepest, step);
		if (step * step > explained) [at, explained] = [k, step * step];
	}
	return {
		at,
		explained,
		steepest
	};
}
function levelOf(values, from, to) {
	return values.subarray(from, to).reduce((sum, value) => sum + value, 0) / (to - from);
}
function unbiased(residuals) {
	const rho = autocorrelation(residuals, 1) || 0;
	return rho + (1 + 4 * rho) / residuals.length;
}

// build/src/math/curve/step-fit.js
function stepFit(values, k, width) {
	const start = Math.max(0, k - width);
	const end = Math.min(values.length, k + width);
	const [before, after] = [meanOf(values, start, k), meanOf(values, k, end)];
	const [middleBefore, middleAfter] = [(start + k - 1) / 2, (k + end - 1) / 2];
	let [products, squares] = [0, 0];
	for (let i = start; i < end; i += 1) {
		const x = i - (i < k ? middleBefore : middleAfter);
		products += x * (values[i] - (i < k ? before : after));
		squares += x * x;
	}
	const slope = products / squares;
	let rest = 0;
	for (let i = start; i < end; i += 1) {
		const fitted = i < k ? before + slope * (i - middleBefore) : after + slope * (i - middleAfter);
		rest += (values[i] - fitted) ** 2;
	}
	const apart = middleAfter - middleBefore;
	return {
		fall: before - after + slope * apart,
		scatter: Math.sqrt(rest / (end - start - 3)),
		spread: Math.sqrt(1 / (k - start) + 1 / (end - k) + apart ** 2 / squares)
	};
}
function meanOf(values, from, end) {
	let sum = 0;
	for (let i = from; i < end; i += 1) sum += values[i];
	return sum / (end - from);
}

// build/src/text/severity.js
const RANKS = [
	"notice",
	"warning",
	"error"
];
function rankOf(severity) {
	return severity === null ? 0 : RANKS.indexOf(severity) + 1;
}
function worstOf(found) {
	let worst = null;
	for (const { severity } of found) if (rankOf(severity) > rankOf(worst)) worst = severity;
	return worst;
}

// build/src/math/tests/mcnemar-exact.js
function mcnemarExact(lost, won) {
	if (!(Number.isInteger(lost) && Number.isInteger(won) && lost >= 0 && won >= 0)) return NaN;
	if (lost === won) return 1;
	const n = lost + won;
	const fewer = Math.min(lost, won);
	let term = 1;
	let sum = 1;
	for (let k = fewer; k > 0 && term > 1e-17 * sum; k -= 1) {
		term *= k / (n - k + 1);
		sum += term;
	}
	return Math.min(1, 2 * sum * Math.exp(lnFairChance(fewer, n)));
}
function lnFairChance(k, n) {
	if (k === 0 || k === n) return -n * Math.LN2;
	const correction = beyondStirling(n) - beyondStirling(k) - beyondStirling(n - k);
	return .5 * Math.log(n / (2 * Math.PI * k * (n - k))) + correction - n / 2 * imbalance((n - 2 * k) / n);
}
function imbalance(d) {
	if (Math.abs(d) > .1) return (1 - d) * Math.log1p(-d) + (1 + d) * Math.log1p(d);
	const square = d * d;
	let power = 1;
	let sum = 0;
	for (let j = 1; j <= 10; j += 1) {
		power *= square;
		sum += power / (j * (2 * j - 1));
	}
	return sum;
}
function beyondStirling(n) {
	if (n < 20) return lnGamma(n + 1) - (n + .5) * Math.log(n) + n - .5 * Math.log(2 * Math.PI);
	const square = n * n;
	return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / (1188 * square)) / square) / square) / square) / n;
}

// build/src/math/tests/paired-proportions.js
function pairedProportions(lost, won, n, level = .95) {
	if (!(n > 0 && lost >= 0 && won >= 0 && lost + won <= n)) return [NaN, NaN];
	const total = n + 2;
	const difference = (won - lost) / total;
	const differing = (lost + won + 1) / total;
	const half = normalQuantile((1 + level) / 2) * Math.sqrt((differing - difference * difference) / total);
	return [Math.max(-1, difference - half), Math.min(1, difference + half)];
}

// build/src/math/tests/paired-t.js
function pairedT(differences, level = .95) {
	const n = differences.length;
	let sum = 0;
	for (const difference of differences) sum += difference;
	const mean = n > 0 ? sum / n : NaN;
	if (n < 2 || !Number.isFinite(sum)) return {
		mean,
		interval: [NaN, NaN],
		pValue: NaN
	};
	const { deviation, skewness } = spread(differences, mean);
	const shift = mean === 0 ? 0 : mean / deviation;
	const hall = Number.isFinite(shift) ? Math.sqrt(n) * unskewed(shift, skewness, n) : shift;
	const student = shift * Math.sqrt(n - 1);
	const least = Math.min(Math.abs(student), Math.max(0, Math.sign(shift) * hall));
	const critical = studentQuantile((1 + level) / 2, n - 1);
	const half = critical * deviation / Math.sqrt(n - 1);
	const ends = [-critical, critical].map((t) => mean - deviation * skewed(t / Math.sqrt(n), skewness, n));
	return {
		mean,
		interval: [Math.min(mean - half, ...ends), Math.max(mean + half, ...ends)],
		pValue: 2 * studentCdf(-least, n - 1)
	};
}
function spread(values, mean) {
	let [squares, cubes] = [0, 0];
	for (const value of values) {
		const off = value - mean;
		squares += off * off;
		cubes += off * off * off;
	}
	const deviation = Math.sqrt(squares / values.length);
	return {
		deviation,
		skewness: deviation > 0 ? cubes / values.length / deviation ** 3 : 0
	};
}
function unskewed(x, skewness, n) {
	return x + skewness * x * x / 3 + skewness * skewness * x * x * x / 27 + skewness / (6 * n);
}
function skewed(y, skewness, n) {
	if (Math.abs(skewness) < 1e-6) return y;
	return 3 / skewness * (Math.cbrt(1 + skewness * (y - skewness / (6 * n))) - 1);
}

// build/src/text/secrets/secret-setting.js
const MAX_VALUE = 4096;
function isSecretSetting(name, value) {
	if (secretsIn(name).length > 0) return true;
	if (typeof value === "number") return isSecretOf(name, value);
	if (typeof value !== "string") return false;
	return isSecretOf(name, value) || secretsIn(value.slice(0, MAX_VALUE)).length > 0;
}

// build/src/read/bytes/crc32.js
const POLYNOMIAL = 3988292384;
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? value >>> 1 ^ POLYNOMIAL : value >>> 1;
	return value;
});
function crc32(bytes, start = 0, end = bytes.length, before = 0) {
	let value = ~before;
	for (let i = start; i < end; i++) value = value >>> 8 ^ TABLE[(value ^ bytes[i]) & 255];
	return ~value >>> 0;
}

// build/src/text/absent.js
const MAX_NAMED = 5;
const MAX_LENGTH = 200;
function absentError(absent, what = "") {
	const said = absent.slice(0, MAX_NAMED).map(wordsOf);
	const more = absent.length > MAX_NAMED ? [`${absent.length - MAX_NAMED} more`] : [];
	const message = [...said, ...more].join("; ");
	return new start_0.y(what === "" ? message : `${what}: ${message}`, hintOf(absent));
}
function wordsOf({ pattern, why }) {
	const given = `"${visible(pattern.slice(0, MAX_LENGTH))}"`;
	if (why === "path") return `there is no file or folder ${given}`;
	if (why === "braces") return `${given} has too many alternatives in braces`;
	return why === "folders" ? `${given} matches folders that hold no file` : `no file matches ${given}`;
}
function hintOf(absent) {
	const near = absent.flatMap((one) => one.near ?? []);
	if (near.length > 0) return `Did you mean ${near.slice(0, MAX_NAMED).map((one) => `"${visible(one.slice(0, MAX_LENGTH))}"`).join(", ")}?`;
	return "Check the path, or leave it out.";
}

// build/src/model/curves.js
const CURVES_FILE = "curves.json.gz";

// build/src/model/finding.js
const STANDINGS = [
	"new",
	"worse",
	"same"
];

// build/src/model/noise-source.js
const EXAMPLES_FROM = [
	"settings",
	"hyperparameters",
	"steps"
];

// build/src/model/reason.js
const UNJUDGED = [
	"train-loss",
	"no-validation",
	"unrecognized",
	"games",
	"few",
	"constant",
	"off",
	"crashed"
];

// build/src/text/promotion.js
function refusalText(refusal) {
	switch (refusal.id) {
		case "trained": return say`this commit has a training of its own`;
		case "not-merged": return say`no pull request was merged into ${name(refusal.values.branch)} as this commit`;
		case "fork": return say`pull request #${refusal.values.pullRequest} is from a fork, whose numbers are no baseline`;
		case "no-report": return say`no check of pull request #${refusal.values.pullRequest} keeps a report of its head ${refusal.values.head.slice(0, 10)}`;
		case "other-files": return say`pull request #${refusal.values.pullRequest} was trained with other files (${refusal.values.head.slice(0, 10)}) than were merged`;
		case "changed": return say`${name(refusal.values.file)} was changed since pull request #${refusal.values.pullRequest} was trained (${refusal.values.head.slice(0, 10)})`;
	}
}

// build/src/text/gitlab.js
const OBEYED = /^([ \t>]*)(\/(?=\p{L})|::(?=include))/gmu;
function forGitLab(markdown) {
	return markdown.replace(OBEYED, (_, before, sign) => `${before}${sign === "/" ? "\u2215" : "\uff1a\uff1a"}`);
}

// build/src/text/html.js
const HARMLESS = /^[ !#-%(-;=?-~]*$/;
function escapeHtml(text) {
	if (HARMLESS.test(text)) return text;
	const shown = visible(text);
	if (!/[&<>"']/.test(shown)) return shown;
	return shown.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&#39;");
}
function htmlOf(words) {
	return escapeHtml(plain(words));
}



}),

1740:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
i: () => (__toESM),
n: () => (__exportAll),
r: () => (__require),
t: () => (__commonJSMin)
});
var node_module_0 = __webpack_require__(8995);


// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) {
		__defProp(target, name, {
			get: all[name],
			enumerable: true
		});
	}
	if (!no_symbols) {
		__defProp(target, Symbol.toStringTag, { value: "Module" });
	}
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") {
		for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
			key = keys[i];
			if (!__hasOwnProp.call(to, key) && key !== except) {
				__defProp(to, key, {
					get: ((k) => from[k]).bind(null, key),
					enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
				});
			}
		}
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = /* #__PURE__ */ (() => (0,node_module_0.createRequire)(import.meta.url))();



})

};
