package dev.mmaplab.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers to trust nothing but what this server sends. Each response has a nonce of its own
 * for style elements that scripts make: the request attribute {@value #NONCE}, which templates see
 * under the same name.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeadersFilter extends OncePerRequestFilter {
  static final String NONCE = "cspNonce";

  private final SecureRandom random = new SecureRandom();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    String nonce = Base64.getEncoder().encodeToString(bytes);
    request.setAttribute(NONCE, nonce);
    response.setHeader("Content-Security-Policy", policy(request.getRequestURI(), nonce));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy",
        "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    chain.doFilter(request, response);
  }

  private static String policy(String path, String nonce) {
    // Swagger UI styles its elements in place.
    String styles = path.startsWith("/swagger-ui") ? "'unsafe-inline'" : "'nonce-" + nonce + "'";
    return "default-src 'none'; script-src 'self'; style-src 'self' "
        + styles
        + "; img-src 'self' data:; connect-src 'self'; font-src 'self'; form-action 'self';"
        + " base-uri 'none'; frame-ancestors 'none'";
  }
}
