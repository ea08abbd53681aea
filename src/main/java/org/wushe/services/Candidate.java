package org.wushe.services;

import java.util.UUID;
import org.wushe.signup.SignupView;

/**
 * Somebody the reader may sign up, and where she stands there.
 *
 * @param person null for the reader herself while the registry does not know her
 * @param name null for the reader herself
 * @param signup null if she is not signed up
 * @param reason why she cannot sign up, in words; null if she can
 */
public record Candidate(UUID person, String name, SignupView signup, String reason) {}
