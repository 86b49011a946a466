// A stack machine with computed goto: an assembler with labels, then loops, calls and recursion.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum op { PUSH, ADD, SUB, MUL, DUP, SWAP, OVER, DROP, LESS, JMP, JZ, CALL, RET, PRINT, HALT, OPS };
static const char *const names[OPS] = {"push", "add", "sub", "mul", "dup", "swap", "over", "drop", "less", "jmp", "jz",
	"call", "ret", "print", "halt"};

struct program { int code[128], length; struct { char name[12]; int at; } labels[16], uses[16]; int nl, nu; };

static int assemble(struct program *p, const char *source)
{
	char text[512], *save, *w;

	memset(p, 0, sizeof *p);
	strcpy(text, source);
	for (w = strtok_r(text, " \n", &save); w; w = strtok_r(NULL, " \n", &save)) {
		size_t l = strlen(w);
		int op = 0;

		if (w[l - 1] == ':') {
			w[l - 1] = 0;
			strcpy(p->labels[p->nl].name, w);
			p->labels[p->nl++].at = p->length;
			continue;
		}
		while (op < OPS && strcmp(names[op], w))
			op++;
		if (op < OPS) {
			p->code[p->length++] = op;
		} else if (*w == '@') {
			strcpy(p->uses[p->nu].name, w + 1);
			p->uses[p->nu++].at = p->length++;
		} else {
			p->code[p->length++] = atoi(w);
		}
	}
	for (int u = 0; u < p->nu; u++) {
		int l = 0;

		while (l < p->nl && strcmp(p->labels[l].name, p->uses[u].name))
			l++;
		if (l == p->nl)
			return printf("no label %s\n", p->uses[u].name), -1;
		p->code[p->uses[u].at] = p->labels[l].at;
	}
	return p->length;
}

static long run(const int *code)
{
	static const void *const go[OPS] = {&&push, &&add, &&sub, &&mul, &&dup, &&swap, &&over, &&drop, &&less, &&jmp, &&jz,
		&&call, &&ret, &&print, &&halt};
	long stack[64], *sp = stack, t, steps = 0;
	const int *pc = code, *calls[64];
	int depth = 0;

#define NEXT do { steps++; goto *go[*pc++]; } while (0)
	NEXT;
push:	*sp++ = *pc++; NEXT;
add:	sp--; sp[-1] += *sp; NEXT;
sub:	sp--; sp[-1] -= *sp; NEXT;
mul:	--sp; sp[-1] *= *sp; NEXT;
dup:	*sp = sp[-1]; sp++; NEXT;
swap:	t = sp[-1]; sp[-1] = sp[-2]; sp[-2] = t; NEXT;
over:	*sp = sp[-2]; sp++; NEXT;
drop:	sp--; NEXT;
less:	sp--; sp[-1] = sp[-1] < *sp; NEXT;
jmp:	pc = code + *pc; NEXT;
jz:	pc = *--sp ? pc + 1 : code + *pc; NEXT;
call:	calls[depth++] = pc + 1; pc = code + *pc; NEXT;
ret:	pc = calls[--depth]; NEXT;
print:	printf("%ld\n", *--sp); NEXT;
halt:	return steps;
}

int main(void)
{
	static const char *const sources[] = {
		"push 6 push 7 mul print halt",
		"push 10 loop: dup print push 1 sub dup jz @end jmp @loop end: halt",
		"push 12 call @fact print halt fact: dup push 2 less jz @more drop push 1 ret more: dup push 1 sub call @fact mul ret",
		"push 15 call @fib print halt fib: dup push 2 less jz @rec ret rec: dup push 1 sub call @fib swap push 2 sub call @fib add ret",
		"jmp @nowhere",
	};
	struct program p;

	for (unsigned i = 0; i < sizeof sources / sizeof *sources; i++)
		if (assemble(&p, sources[i]) > 0)
			printf("%ld steps\n", run(p.code));
	// expect: 42
	// expect: 5 steps
	// expect: 10
	// expect: 9
	// expect: 8
	// expect: 7
	// expect: 6
	// expect: 5
	// expect: 4
	// expect: 3
	// expect: 2
	// expect: 1
	// expect: 71 steps
	// expect: 479001600
	// expect: 121 steps
	// expect: 610
	// expect: 18743 steps
	// expect: no label nowhere
	return 0;
}
