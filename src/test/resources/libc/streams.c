/* Files by stdio: modes, positions, ends, errors. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

int main(void)
{
	char line[32], *dynamic = NULL, block[10000];
	size_t size = 0;
	int i, n;
	struct stat st;
	FILE *f = fopen("/tmp/streams.txt", "w");

	fprintf(f, "first line\nsecond line, which is longer than the buffer below\nthird\n");
	stat("/tmp/streams.txt", &st);
	printf("size before fclose %ld\n", (long)st.st_size);
	fclose(f);
	stat("/tmp/streams.txt", &st);
	printf("size after fclose %ld\n", (long)st.st_size);
	f = fopen("/tmp/streams.txt", "r");
	while (fgets(line, sizeof line, f))
		printf("[%s]", line);
	printf(" eof %d error %d\n", feof(f) != 0, ferror(f) != 0);
	rewind(f);
	printf("eof %d, tell %ld\n", feof(f) != 0, ftell(f));
	fgets(line, sizeof line, f);
	printf("tell %ld, fd offset %ld\n", ftell(f), (long)lseek(fileno(f), 0, SEEK_CUR));
	fseek(f, 6, SEEK_SET);
	printf("%c", fgetc(f));
	fseek(f, 1, SEEK_CUR);
	printf("%c", fgetc(f));
	fseek(f, -6, SEEK_END);
	printf("%c\n", fgetc(f));
	ungetc('X', f);
	printf("%c", fgetc(f));
	printf("%c\n", fgetc(f));
	rewind(f);
	while ((n = getline(&dynamic, &size, f)) > 0)
		printf("%d %s", n, dynamic);
	printf("%zu\n", size);
	i = fputc('x', f);
	printf("write to a reader: %d %s\n", i, strerror(errno));
	fclose(f);
	f = fopen("/tmp/streams.txt", "a+");
	fputs("appended\n", f);
	rewind(f);
	fgets(line, sizeof line, f);
	printf("%s", line);
	fclose(f);
	f = fopen("/tmp/streams.txt", "r+");
	fputs("FIRST", f);
	fflush(f);
	fgets(line, sizeof line, f);
	printf("%s", line);
	fclose(f);
	stat("/tmp/streams.txt", &st);
	printf("size %ld mode %o\n", (long)st.st_size, st.st_mode);
	f = fopen("/tmp/no/such", "r");
	printf("%d %s\n", f == NULL, strerror(errno));
	f = fopen("/tmp/streams.txt", "q");
	printf("%d %s\n", f == NULL, strerror(errno));
	f = fopen("/tmp/streams.bin", "wb+");
	for (i = 0; i < 10000; i++)
		block[i] = i;
	printf("%zu\n", fwrite(block, 1, sizeof block, f));
	printf("tell %ld\n", ftell(f));
	rewind(f);
	memset(block, 0, sizeof block);
	printf("%zu ", fread(block, 3, 100, f));
	printf("%zu\n", fread(block + 300, 1, 9700, f));
	printf("%d\n", fgetc(f));
	for (i = 0, n = 0; i < 10000; i++)
		n += block[i] == (char)i;
	printf("%d good, eof %d\n", n, feof(f) != 0);
	fclose(f);
	printf("%d ", remove("/tmp/streams.bin"));
	printf("%d\n", remove("/tmp/streams.bin"));
	f = fdopen(open("/tmp/streams.txt", O_RDONLY), "r");
	setvbuf(f, NULL, _IONBF, 0);
	fgetc(f);
	printf("unbuffered, fd offset %ld\n", (long)lseek(fileno(f), 0, SEEK_CUR));
	fclose(f);
	unlink("/tmp/streams.txt");
	printf("no newline at the end");
	return 0;
}
