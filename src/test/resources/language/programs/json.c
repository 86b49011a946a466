// A JSON reader and printer: tagged unions, string escapes, growing arrays, indentation.
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct value {
	enum kind { NUL, BOOL, NUMBER, STRING, ARRAY, OBJECT } kind;
	union {
		_Bool flag;
		double number;
		char *string;
		struct { struct value *items; char **keys; unsigned count, room; };
	};
};

static const char *at;
static int errors;

static void space(void) { while (isspace((unsigned char)*at)) at++; }

static char *string(void)
{
	char *out = malloc(strlen(at) + 1), *p = out;

	for (at++; *at && *at != '"'; at++)
		if (*at != '\\')
			*p++ = *at;
		else
			switch (*++at) {
			case 'n': *p++ = '\n'; break;
			case 't': *p++ = '\t'; break;
			case 'u': {
				unsigned c;

				sscanf(at + 1, "%4x", &c);
				at += 4;
				if (c < 0x80)
					*p++ = c;
				else if (c < 0x800)
					*p++ = 0xc0 | c >> 6, *p++ = 0x80 | (c & 0x3f);
				else
					*p++ = 0xe0 | c >> 12, *p++ = 0x80 | (c >> 6 & 0x3f), *p++ = 0x80 | (c & 0x3f);
				break;
			}
			default: *p++ = *at;
			}
	at += *at == '"';
	*p = 0;
	return out;
}

static struct value parse(void)
{
	struct value v = {NUL};

	space();
	switch (*at) {
	case '{': case '[': {
		char close = *at == '{' ? '}' : ']';

		v.kind = *at++ == '{' ? OBJECT : ARRAY;
		for (space(); *at && *at != close; space()) {
			if (v.count == v.room) {
				v.room = v.room ? v.room * 2 : 2;
				v.items = realloc(v.items, v.room * sizeof *v.items);
				v.keys = realloc(v.keys, v.room * sizeof *v.keys);
			}
			if (v.kind == OBJECT) {
				v.keys[v.count] = string();
				space();
				errors += *at++ != ':';
			}
			v.items[v.count++] = parse();
			space();
			if (*at != ',')
				break;
			at++;
		}
		errors += *at != close;
		at += *at == close;
		break;
	}
	case '"': v.kind = STRING; v.string = string(); break;
	case 't': v.kind = BOOL; v.flag = 1; at += 4; break;
	case 'f': v.kind = BOOL; v.flag = 0; at += 5; break;
	case 'n': at += 4; break;
	case '-': case '0' ... '9':
		v.kind = NUMBER;
		v.number = strtod(at, (char **)&at);
		break;
	default: errors++; at += *at != 0;
	}
	return v;
}

static void print(const struct value *v, int indent)
{
	switch (v->kind) {
	case NUL: printf("null"); break;
	case BOOL: printf(v->flag ? "true" : "false"); break;
	case NUMBER: printf("%.12g", v->number); break;
	case STRING:
		putchar('"');
		for (const char *s = v->string; *s; s++)
			if (*s == '\n')
				printf("\\n");
			else if (*s == '"' || *s == '\\')
				printf("\\%c", *s);
			else if ((unsigned char)*s >= 0x80)
				printf("<%02x>", (unsigned char)*s);
			else
				putchar(*s);
		putchar('"');
		break;
	default:
		printf(v->kind == ARRAY ? "[" : "{");
		for (unsigned i = 0; i < v->count; i++) {
			printf("%s\n%*s", i ? "," : "", indent + 2, "");
			if (v->kind == OBJECT)
				printf("\"%s\": ", v->keys[i]);
			print(&v->items[i], indent + 2);
		}
		if (v->count)
			printf("\n%*s", indent, "");
		printf(v->kind == ARRAY ? "]" : "}");
	}
}

static void release(struct value *v)
{
	if (v->kind == STRING)
		free(v->string);
	else if (v->kind >= ARRAY) {
		for (unsigned i = 0; i < v->count; i++) {
			release(&v->items[i]);
			if (v->kind == OBJECT)
				free(v->keys[i]);
		}
		free(v->items);
		free(v->keys);
	}
}

int main(void)
{
	static const char *const texts[] = {
		"{\"name\": \"lab\", \"sizes\": [1, -2.5, 3e10, [], {}], \"on\": true, \"off\": false, \"none\": null,"
		" \"text\": \"a\\n\\\"b\\\\ \\u0041\\u20ac\"}",
		"[[[1], 2], 3]", "  \"alone\"", "[1, 2", "0.1",
	};

	for (unsigned i = 0; i < sizeof texts / sizeof *texts; i++) {
		at = texts[i];
		errors = 0;
		struct value v = parse();
		print(&v, 0);
		printf("\n%d errors, %zu left\n", errors, strlen(at));
		// expect: {
		// expect:   "name": "lab",
		// expect:   "sizes": [
		// expect:     1,
		// expect:     -2.5,
		// expect:     30000000000,
		// expect:     [],
		// expect:     {}
		// expect:   ],
		// expect:   "on": true,
		// expect:   "off": false,
		// expect:   "none": null,
		// expect:   "text": "a\n\"b\\ A<e2><82><ac>"
		// expect: }
		// expect: 0 errors, 0 left
		// expect: [
		// expect:   [
		// expect:     [
		// expect:       1
		// expect:     ],
		// expect:     2
		// expect:   ],
		// expect:   3
		// expect: ]
		// expect: 0 errors, 0 left
		// expect: "alone"
		// expect: 0 errors, 0 left
		// expect: [
		// expect:   1,
		// expect:   2
		// expect: ]
		// expect: 1 errors, 0 left
		// expect: 0.1
		// expect: 0 errors, 0 left
		release(&v);
	}
	return 0;
}
