export const id = 619;
export const ids = [619];
export const modules = {

4619:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
"default": () => (src_default)
});
var rolldown_runtime_0 = __webpack_require__(1740);


// .github/scripts/cross-fetch/index.cjs
var require_cross_fetch = /* @__PURE__ */ (0,rolldown_runtime_0.t)(((exports, module) => {
	module.exports = globalThis.fetch;
	module.exports.fetch = globalThis.fetch;
}));

// node_modules/javascript-stringify/dist/quote.js
var require_quote = /* @__PURE__ */ (0,rolldown_runtime_0.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.stringifyPath = exports.quoteKey = exports.isValidVariableName = exports.IS_VALID_IDENTIFIER = exports.quoteString = void 0;
	const ESCAPABLE = /[\\\'\x00-\x1f\x7f-\x9f\u00ad\u0600-\u0604\u070f\u17b4\u17b5\u200c-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff]/g;
	const META_CHARS = /* @__PURE__ */ new Map([
		["\b", "\\b"],
		["	", "\\t"],
		["\n", "\\n"],
		["\f", "\\f"],
		["\r", "\\r"],
		["'", "\\'"],
		["\"", "\\\""],
		["\\", "\\\\"]
	]);
	function escapeChar(char) {
		return META_CHARS.get(char) || `\\u${`0000${char.charCodeAt(0).toString(16)}`.slice(-4)}`;
	}
	function quoteString(str) {
		return `'${str.replace(ESCAPABLE, escapeChar)}'`;
	}
	exports.quoteString = quoteString;
	const RESERVED_WORDS = new Set("break else new var case finally return void catch for switch while continue function this with default if throw delete in try do instanceof typeof abstract enum int short boolean export interface static byte extends long super char final native synchronized class float package throws const goto private transient debugger implements protected volatile double import public let yield".split(" "));
	exports.IS_VALID_IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/;
	function isValidVariableName(name) {
		return typeof name === "string" && !RESERVED_WORDS.has(name) && exports.IS_VALID_IDENTIFIER.test(name);
	}
	exports.isValidVariableName = isValidVariableName;
	function quoteKey(key, next) {
		return isValidVariableName(key) ? key : next(key);
	}
	exports.quoteKey = quoteKey;
	function stringifyPath(path, next) {
		let result = "";
		for (const key of path) if (isValidVariableName(key)) result += `.${key}`;
		else result += `[${next(key)}]`;
		return result;
	}
	exports.stringifyPath = stringifyPath;
}));

// node_modules/javascript-stringify/dist/function.js
var require_function = /* @__PURE__ */ (0,rolldown_runtime_0.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.FunctionParser = exports.dedentFunction = exports.functionToString = exports.USED_METHOD_KEY = void 0;
	const quote_1 = require_quote();
	/* istanbul ignore next */
	const METHOD_NAMES_ARE_QUOTED = { " "() {} }[" "].toString().charAt(0) === "\"";
	const FUNCTION_PREFIXES = {
		Function: "function ",
		GeneratorFunction: "function* ",
		AsyncFunction: "async function ",
		AsyncGeneratorFunction: "async function* "
	};
	const METHOD_PREFIXES = {
		Function: "",
		GeneratorFunction: "*",
		AsyncFunction: "async ",
		AsyncGeneratorFunction: "async *"
	};
	const TOKENS_PRECEDING_REGEXPS = new Set("case delete else in instanceof new return throw typeof void , ; : + - ! ~ & | ^ * / % < > ? =".split(" "));
	exports.USED_METHOD_KEY = /* @__PURE__ */ new WeakSet();
	const functionToString = (fn, space, next, key) => {
		const name = typeof key === "string" ? key : void 0;
		if (name !== void 0) exports.USED_METHOD_KEY.add(fn);
		return new FunctionParser(fn, space, next, name).stringify();
	};
	exports.functionToString = functionToString;
	function dedentFunction(fnString) {
		let found;
		for (const line of fnString.split("\n").slice(1)) {
			const m = /^[\s\t]+/.exec(line);
			if (!m) return fnString;
			const [str] = m;
			if (found === void 0) found = str;
			else if (str.length < found.length) found = str;
		}
		return found ? fnString.split(`\n${found}`).join("\n") : fnString;
	}
	exports.dedentFunction = dedentFunction;
	var FunctionParser = class {
		constructor(fn, indent, next, key) {
			this.fn = fn;
			this.indent = indent;
			this.next = next;
			this.key = key;
			this.pos = 0;
			this.hadKeyword = false;
			this.fnString = Function.prototype.toString.call(fn);
			this.fnType = fn.constructor.name;
			this.keyQuote = key === void 0 ? "" : quote_1.quoteKey(key, next);
			this.keyPrefix = key === void 0 ? "" : `${this.keyQuote}:${indent ? " " : ""}`;
			this.isMethodCandidate = key === void 0 ? false : this.fn.name === "" || this.fn.name === key;
		}
		stringify() {
			const value = this.tryParse();
			if (!value) return `${this.keyPrefix}void ${this.next(this.fnString)}`;
			return dedentFunction(value);
		}
		getPrefix() {
			if (this.isMethodCandidate && !this.hadKeyword) return METHOD_PREFIXES[this.fnType] + this.keyQuote;
			return this.keyPrefix + FUNCTION_PREFIXES[this.fnType];
		}
		tryParse() {
			if (this.fnString[this.fnString.length - 1] !== "}") return this.keyPrefix + this.fnString;
			if (this.fn.name) {
				const result = this.tryStrippingName();
				if (result) return result;
			}
			const prevPos = this.pos;
			if (this.consumeSyntax() === "class") return this.fnString;
			this.pos = prevPos;
			if (this.tryParsePrefixTokens()) {
				const result = this.tryStrippingName();
				if (result) return result;
				let offset = this.pos;
				switch (this.consumeSyntax("WORD_LIKE")) {
					case "WORD_LIKE": if (this.isMethodCandidate && !this.hadKeyword) offset = this.pos;
					case "()":
						if (this.fnString.substr(this.pos, 2) === "=>") return this.keyPrefix + this.fnString;
						this.pos = offset;
					case "\"":
					case "'":
					case "[]": return this.getPrefix() + this.fnString.substr(this.pos);
				}
			}
		}
		tryStrippingName() {
			if (METHOD_NAMES_ARE_QUOTED) return;
			let start = this.pos;
			const prefix = this.fnString.substr(this.pos, this.fn.name.length);
			if (prefix === this.fn.name) {
				this.pos += prefix.length;
				if (this.consumeSyntax() === "()" && this.consumeSyntax() === "{}" && this.pos === this.fnString.length) {
					if (this.isMethodCandidate || !quote_1.isValidVariableName(prefix)) start += prefix.length;
					return this.getPrefix() + this.fnString.substr(start);
				}
			}
			this.pos = start;
		}
		tryParsePrefixTokens() {
			let posPrev = this.pos;
			this.hadKeyword = false;
			switch (this.fnType) {
				case "AsyncFunction":
					if (this.consumeSyntax() !== "async") return false;
					posPrev = this.pos;
				case "Function":
					if (this.consumeSyntax() === "function") this.hadKeyword = true;
					else this.pos = posPrev;
					return true;
				case "AsyncGeneratorFunction": if (this.consumeSyntax() !== "async") return false;
				case "GeneratorFunction":
					let token = this.consumeSyntax();
					if (token === "function") {
						token = this.consumeSyntax();
						this.hadKeyword = true;
					}
					return token === "*";
			}
		}
		consumeSyntax(wordLikeToken) {
			const m = this.consumeMatch(/^(?:([A-Za-z_0-9$\xA0-\uFFFF]+)|=>|\+\+|\-\-|.)/);
			if (!m) return;
			const [token, match] = m;
			this.consumeWhitespace();
			if (match) return wordLikeToken || match;
			switch (token) {
				case "(": return this.consumeSyntaxUntil("(", ")");
				case "[": return this.consumeSyntaxUntil("[", "]");
				case "{": return this.consumeSyntaxUntil("{", "}");
				case "`": return this.consumeTemplate();
				case "\"": return this.consumeRegExp(/^(?:[^\\"]|\\.)*"/, "\"");
				case "'": return this.consumeRegExp(/^(?:[^\\']|\\.)*'/, "'");
			}
			return token;
		}
		consumeSyntaxUntil(startToken, endToken) {
			let isRegExpAllowed = true;
			for (;;) {
				const token = this.consumeSyntax();
				if (token === endToken) return startToken + endToken;
				if (!token || token === ")" || token === "]" || token === "}") return;
				if (token === "/" && isRegExpAllowed && this.consumeMatch(/^(?:\\.|[^\\\/\n[]|\[(?:\\.|[^\]])*\])+\/[a-z]*/)) {
					isRegExpAllowed = false;
					this.consumeWhitespace();
				} else isRegExpAllowed = TOKENS_PRECEDING_REGEXPS.has(token);
			}
		}
		consumeMatch(re) {
			const m = re.exec(this.fnString.substr(this.pos));
			if (m) this.pos += m[0].length;
			return m;
		}
		consumeRegExp(re, token) {
			const m = re.exec(this.fnString.substr(this.pos));
			if (!m) return;
			this.pos += m[0].length;
			this.consumeWhitespace();
			return token;
		}
		consumeTemplate() {
			for (;;) {
				this.consumeMatch(/^(?:[^`$\\]|\\.|\$(?!{))*/);
				if (this.fnString[this.pos] === "`") {
					this.pos++;
					this.consumeWhitespace();
					return "`";
				}
				if (this.fnString.substr(this.pos, 2) === "${") {
					this.pos += 2;
					this.consumeWhitespace();
					if (this.consumeSyntaxUntil("{", "}")) continue;
				}
				return;
			}
		}
		consumeWhitespace() {
			this.consumeMatch(/^(?:\s|\/\/.*|\/\*[^]*?\*\/)*/);
		}
	};
	exports.FunctionParser = FunctionParser;
}));

// node_modules/javascript-stringify/dist/array.js
var require_array = /* @__PURE__ */ (0,rolldown_runtime_0.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.arrayToString = void 0;
	const arrayToString = (array, space, next) => {
		const values = array.map(function(value, index) {
			const result = next(value, index);
			if (result === void 0) return String(result);
			return space + result.split("\n").join(`\n${space}`);
		}).join(space ? ",\n" : ",");
		const eol = space && values ? "\n" : "";
		return `[${eol}${values}${eol}]`;
	};
	exports.arrayToString = arrayToString;
}));

// node_modules/javascript-stringify/dist/object.js
var require_object = /* @__PURE__ */ (0,rolldown_runtime_0.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.objectToString = void 0;
	const quote_1 = require_quote();
	const function_1 = require_function();
	const array_1 = require_array();
	const objectToString = (value, space, next, key) => {
		if (typeof Buffer === "function" && Buffer.isBuffer(value)) return `Buffer.from(${next(value.toString("base64"))}, 'base64')`;
		if (typeof global === "object" && value === global) return globalToString(value, space, next, key);
		const toString = OBJECT_TYPES[Object.prototype.toString.call(value)];
		return toString ? toString(value, space, next, key) : void 0;
	};
	exports.objectToString = objectToString;
	const rawObjectToString = (obj, indent, next, key) => {
		const eol = indent ? "\n" : "";
		const space = indent ? " " : "";
		const values = Object.keys(obj).reduce(function(values, key) {
			const fn = obj[key];
			const result = next(fn, key);
			if (result === void 0) return values;
			const value = result.split("\n").join(`\n${indent}`);
			if (function_1.USED_METHOD_KEY.has(fn)) {
				values.push(`${indent}${value}`);
				return values;
			}
			values.push(`${indent}${quote_1.quoteKey(key, next)}:${space}${value}`);
			return values;
		}, []).join(`,${eol}`);
		if (values === "") return "{}";
		return `{${eol}${values}${eol}}`;
	};
	const globalToString = (value, space, next) => {
		return `Function(${next("return this")})()`;
	};
	const OBJECT_TYPES = {
		"[object Array]": array_1.arrayToString,
		"[object Object]": rawObjectToString,
		"[object Error]": (error, space, next) => {
			return `new Error(${next(error.message)})`;
		},
		"[object Date]": (date) => {
			return `new Date(${date.getTime()})`;
		},
		"[object String]": (str, space, next) => {
			return `new String(${next(str.toString())})`;
		},
		"[object Number]": (num) => {
			return `new Number(${num})`;
		},
		"[object Boolean]": (bool) => {
			return `new Boolean(${bool})`;
		},
		"[object Set]": (set, space, next) => {
			return `new Set(${next(Array.from(set))})`;
		},
		"[object Map]": (map, space, next) => {
			return `new Map(${next(Array.from(map))})`;
		},
		"[object RegExp]": String,
		"[object global]": globalToString,
		"[object Window]": globalToString
	};
}));

// node_modules/javascript-stringify/dist/stringify.js
var require_stringify = /* @__PURE__ */ (0,rolldown_runtime_0.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.toString = void 0;
	const quote_1 = require_quote();
	const object_1 = require_object();
	const function_1 = require_function();
	const PRIMITIVE_TYPES = {
		string: quote_1.quoteString,
		number: (value) => Object.is(value, -0) ? "-0" : String(value),
		boolean: String,
		symbol: (value, space, next) => {
			const key = Symbol.keyFor(value);
			if (key !== void 0) return `Symbol.for(${next(key)})`;
			return `Symbol(${next(value.description)})`;
		},
		bigint: (value, space, next) => {
			return `BigInt(${next(String(value))})`;
		},
		undefined: String,
		object: object_1.objectToString,
		function: function_1.functionToString
	};
	const toString = (value, space, next, key) => {
		if (value === null) return "null";
		return PRIMITIVE_TYPES[typeof value](value, space, next, key);
	};
	exports.toString = toString;
}));

// node_modules/javascript-stringify/dist/index.js
var require_dist = /* @__PURE__ */ (0,rolldown_runtime_0.t)(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.stringify = void 0;
	const stringify_1 = require_stringify();
	const quote_1 = require_quote();
	const ROOT_SENTINEL = Symbol("root");
	function stringify(value, replacer, indent, options = {}) {
		const space = typeof indent === "string" ? indent : " ".repeat(indent || 0);
		const path = [];
		const stack = /* @__PURE__ */ new Set();
		const tracking = /* @__PURE__ */ new Map();
		const unpack = /* @__PURE__ */ new Map();
		let valueCount = 0;
		const { maxDepth = 100, references = false, skipUndefinedProperties = false, maxValues = 1e5 } = options;
		const valueToString = replacerToString(replacer);
		const onNext = (value, key) => {
			if (++valueCount > maxValues) return;
			if (skipUndefinedProperties && value === void 0) return;
			if (path.length > maxDepth) return;
			if (key === void 0) return valueToString(value, space, onNext, key);
			path.push(key);
			const result = builder(value, key === ROOT_SENTINEL ? void 0 : key);
			path.pop();
			return result;
		};
		const builder = references ? (value, key) => {
			if (value !== null && (typeof value === "object" || typeof value === "function" || typeof value === "symbol")) {
				if (tracking.has(value)) {
					unpack.set(path.slice(1), tracking.get(value));
					return valueToString(void 0, space, onNext, key);
				}
				tracking.set(value, path.slice(1));
			}
			return valueToString(value, space, onNext, key);
		} : (value, key) => {
			if (stack.has(value)) return;
			stack.add(value);
			const result = valueToString(value, space, onNext, key);
			stack.delete(value);
			return result;
		};
		const result = onNext(value, ROOT_SENTINEL);
		if (unpack.size) {
			const sp = space ? " " : "";
			const eol = space ? "\n" : "";
			let wrapper = `var x${sp}=${sp}${result};${eol}`;
			for (const [key, value] of unpack.entries()) {
				const keyPath = quote_1.stringifyPath(key, onNext);
				const valuePath = quote_1.stringifyPath(value, onNext);
				wrapper += `x${keyPath}${sp}=${sp}x${valuePath};${eol}`;
			}
			return `(function${sp}()${sp}{${eol}${wrapper}return x;${eol}}())`;
		}
		return result;
	}
	exports.stringify = stringify;
	function replacerToString(replacer) {
		if (!replacer) return stringify_1.toString;
		return (value, space, next, key) => {
			return replacer(value, space, (value) => stringify_1.toString(value, space, next, key), key);
		};
	}
}));

// node_modules/quickchart-js/build/quickchart.mjs
var import_cross_fetch = /* @__PURE__ */ (0,rolldown_runtime_0.i)(require_cross_fetch(), 1);
var import_dist = require_dist();
const SPECIAL_FUNCTION_REGEX = /['"]__BEGINFUNCTION__(.*?)__ENDFUNCTION__['"]/g;
const USER_AGENT = `quickchart-js/3.1.0`;
function doStringify(chartConfig) {
	const str = (0, import_dist.stringify)(chartConfig);
	if (!str) return;
	return str.replace(SPECIAL_FUNCTION_REGEX, "$1");
}
function postJson(url, payload) {
	return (0, import_cross_fetch.default)(url, {
		method: "POST",
		headers: {
			"User-Agent": USER_AGENT,
			"Content-Type": "application/json"
		},
		body: JSON.stringify(payload)
	});
}
var QuickChart = class {
	constructor(apiKey, accountId) {
		this.apiKey = apiKey;
		this.accountId = accountId;
		this.host = "quickchart.io";
		this.scheme = "https";
		this.chart = void 0;
		this.width = 500;
		this.height = 300;
		this.devicePixelRatio = 1;
		this.backgroundColor = "#ffffff";
		this.format = "png";
		this.version = "2.9.4";
	}
	setConfig(chartConfig) {
		this.chart = typeof chartConfig === "string" ? chartConfig : doStringify(chartConfig);
		return this;
	}
	setHost(host) {
		this.host = host;
		return this;
	}
	setScheme(scheme) {
		this.scheme = scheme;
		return this;
	}
	setWidth(width) {
		this.width = width;
		return this;
	}
	setHeight(height) {
		this.height = height;
		return this;
	}
	setBackgroundColor(color) {
		this.backgroundColor = color;
		return this;
	}
	setDevicePixelRatio(ratio) {
		this.devicePixelRatio = ratio;
		return this;
	}
	setFormat(fmt) {
		this.format = fmt;
		return this;
	}
	setVersion(version) {
		this.version = version;
		return this;
	}
	isValid() {
		if (!this.chart) return false;
		return true;
	}
	getBaseUrl() {
		return `${this.scheme}://${this.host}`;
	}
	getUrlObject() {
		if (!this.isValid()) throw new Error("You must call setConfig before getUrl");
		const ret = new URL(`${this.getBaseUrl()}/chart`);
		ret.searchParams.append("c", this.chart);
		ret.searchParams.append("w", String(this.width));
		ret.searchParams.append("h", String(this.height));
		ret.searchParams.append("ref", "qc-js");
		if (this.devicePixelRatio !== 1) ret.searchParams.append("devicePixelRatio", String(this.devicePixelRatio));
		if (this.backgroundColor) ret.searchParams.append("bkg", this.backgroundColor);
		if (this.format) ret.searchParams.append("f", this.format);
		if (this.version) ret.searchParams.append("v", this.version);
		if (this.apiKey) ret.searchParams.append("key", this.apiKey);
		return ret;
	}
	getUrl() {
		return this.getUrlObject().href;
	}
	getSignedUrl() {
		if (!this.accountId || !this.apiKey) throw new Error("You must set accountId and apiKey in the QuickChart constructor to use getSignedUrl()");
		const crypto = (0,rolldown_runtime_0.r)("crypto");
		const urlObj = this.getUrlObject();
		const chartStr = urlObj.searchParams.get("c");
		const signature = crypto.createHmac("sha256", this.apiKey).update(chartStr).digest("hex");
		urlObj.searchParams.append("sig", signature);
		urlObj.searchParams.append("accountId", this.accountId);
		urlObj.searchParams.delete("key");
		return urlObj.href;
	}
	getPostData() {
		if (!this.isValid()) throw new Error("You must call setConfig creating post data");
		const { width, height, chart, format, version, backgroundColor, devicePixelRatio, apiKey } = this;
		const postData = {
			width,
			height,
			chart
		};
		if (format) postData.format = format;
		if (version) postData.version = version;
		if (backgroundColor) postData.backgroundColor = backgroundColor;
		if (devicePixelRatio) postData.devicePixelRatio = devicePixelRatio;
		if (apiKey) postData.key = apiKey;
		return postData;
	}
	async getShortUrl() {
		if (!this.isValid()) throw new Error("You must call setConfig before getUrl");
		if (this.host !== "quickchart.io") throw new Error("Short URLs must use quickchart.io host");
		const resp = await postJson(`${this.getBaseUrl()}/chart/create`, this.getPostData());
		if (!resp.ok) {
			const quickchartError = resp.headers.get("x-quickchart-error");
			const details = quickchartError ? `
${quickchartError}` : "";
			throw new Error(`Chart shorturl creation failed with status code ${resp.status}${details}`);
		}
		const json = await resp.json();
		if (!json || !json.success || !json.url) throw new Error("Received failure response from chart shorturl endpoint");
		else return json.url;
	}
	async toBinary() {
		if (!this.isValid()) throw new Error("You must call setConfig before getUrl");
		const resp = await postJson(`${this.getBaseUrl()}/chart`, this.getPostData());
		if (!resp.ok) {
			const quickchartError = resp.headers.get("x-quickchart-error");
			const details = quickchartError ? `
${quickchartError}` : "";
			throw new Error(`Chart creation failed with status code ${resp.status}${details}`);
		}
		const data = await resp.arrayBuffer();
		return Buffer.from(data);
	}
	async toDataUrl() {
		const b64buf = (await this.toBinary()).toString("base64");
		return `data:image/${this.format === "svg" ? "svg+xml" : "png"};base64,${b64buf}`;
	}
	async toFile(pathOrDescriptor) {
		const fs = (0,rolldown_runtime_0.r)("fs");
		const buf = await this.toBinary();
		fs.writeFileSync(pathOrDescriptor, buf);
	}
	static getGradientFillHelper(direction, colors, dimensions) {
		return `__BEGINFUNCTION__getGradientFillHelper(${JSON.stringify(direction)}, ${JSON.stringify(colors)}, ${JSON.stringify(dimensions)})__ENDFUNCTION__`;
	}
	static getGradientFill(colorOptions, linearGradient) {
		return `__BEGINFUNCTION__getGradientFill(${JSON.stringify(colorOptions)}, ${JSON.stringify(linearGradient)})__ENDFUNCTION__`;
	}
	static getImageFill(url) {
		return `__BEGINFUNCTION__getImageFill(${JSON.stringify(url)})__ENDFUNCTION__`;
	}
};
QuickChart.pattern = { draw: function(shapeType, backgroundColor, patternColor, requestedSize) {
	return `__BEGINFUNCTION__pattern.draw(${JSON.stringify(shapeType)}, ${JSON.stringify(backgroundColor)}, ${JSON.stringify(patternColor)}, ${JSON.stringify(requestedSize)})__ENDFUNCTION__`;
} };
var src_default = QuickChart;



})

};
