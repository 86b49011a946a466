/* What glibc says before it aborts, for each way to break the heap. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <malloc.h>
#include <unistd.h>
#include <sys/wait.h>

static void run(int n)
{
	char *a, *b, *c, *v[10];
	size_t *p;
	int s;
	fflush(stdout);
	if (!fork()) {
		dup2(1, 2);
		switch (n) {
		case 0:
			a = malloc(24);
			free(a);
			free(a);
			break;
		case 1:
			a = malloc(24);
			free(a + 8);
			break;
		case 2:
			free(&s);
			break;
		case 3:
			a = malloc(2000);
			b = malloc(16);
			free(a);
			free(a);
			break;
		case 4:
			for (int i = 0; i < 9; i++) v[i] = malloc(24);
			for (int i = 0; i < 7; i++) free(v[i]);
			free(v[7]);
			free(v[7]);
			break;
		case 5:
			a = malloc(24);
			memset(a, 'A', 40);
			b = malloc(5000);
			break;
		case 6:
			a = malloc(24);
			b = malloc(24);
			memset(a, 0xff, 32);
			free(b);
			break;
		case 7:
			a = malloc(2000);
			b = malloc(2000);
			c = malloc(16);
			memset(a, 'B', 2008);
			free(a);
			break;
		case 8:
			a = malloc(2000);
			b = malloc(16);
			free(a);
			a[0] = a[8] = 1;
			malloc(2000);
			break;
		case 9:
			a = malloc(200000);
			p = (size_t *)a;
			p[-1] = 12345;
			free(a);
			break;
		case 10:
			a = malloc(24);
			p = (size_t *)a;
			p[-1] = 7;
			free(a);
			break;
		case 11:
			realloc(&s, 10);
			break;
		case 12:
			a = malloc(24);
			p = (size_t *)a;
			p[3] = 0;
			free(a);
			puts("quiet");
			break;
		case 13:
			a = malloc(1500);
			b = malloc(24);
			p = (size_t *)(a + 1504);
			p[-1] = 0;
			free(a);
			break;
		case 14:
			a = calloc(1, 24);
			free(a);
			strcpy(a, "use after free");
			b = malloc(24);
			c = malloc(24);
			printf("%d\n", b == a);
			break;
		case 15:
			a = malloc(24);
			free(a);
			a[8] ^= 1;
			free(a);
			printf("second free\n");
			break;
		}
		fflush(stdout);
		_exit(0);
	}
	wait(&s);
	printf("%d: exit %d signal %d\n", n, WEXITSTATUS(s), WTERMSIG(s));
}

int main(void)
{
	for (int n = 0; n < 16; n++) run(n);
	return 0;
}
