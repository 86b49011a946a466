/* Order of buffered output, write(2), stderr and fork: the buffer is copied into the child. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <sys/wait.h>
#include <string.h>

int main(void)
{
	FILE *f = fopen("/tmp/stdio_order.txt", "w+");
	char line[128];
	fprintf(f, "before fork;");
	if (fork() == 0) {
		fprintf(f, "child;");
		exit(0);
	}
	wait(NULL);
	fprintf(f, "parent;");
	fflush(f);
	rewind(f);
	while (fgets(line, sizeof line, f)) printf("%s\n", line);
	fclose(f);
	f = fopen("/tmp/stdio_order.txt", "w+");
	fprintf(f, "lost?");
	if (fork() == 0) _exit(0);
	wait(NULL);
	write(fileno(f), "raw;", 4);
	fprintf(f, "more");
	fflush(f);
	rewind(f);
	fgets(line, sizeof line, f);
	printf("%s\n", line);
	fclose(f);
	printf("no newline yet");
	write(1, "|write|", 7);
	printf("\n");
	fputs("err", stderr);
	printf("out\n");
	setvbuf(stdout, NULL, _IOFBF, 0);
	printf("held ");
	write(1, "first ", 6);
	fflush(stdout);
	write(1, "\n", 1);
	setvbuf(stdout, NULL, _IONBF, 0);
	printf("now ");
	write(1, "then\n", 5);
	int p[2];
	pipe(p);
	if (fork() == 0) {
		dup2(p[1], 1);
		close(p[0]);
		close(p[1]);
		setvbuf(stdout, NULL, _IOFBF, 4096);
		printf("%s first\n", "printf");
		write(1, "write first\n", 12);
		exit(3);
	}
	close(p[1]);
	f = fdopen(p[0], "r");
	while (fgets(line, sizeof line, f)) printf("pipe: %s", line);
	int st;
	wait(&st);
	printf("%d\n", WEXITSTATUS(st));
	fclose(f);
	remove("/tmp/stdio_order.txt");
	return 0;
}
